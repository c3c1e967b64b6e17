# SPDX-License-Identifier: GPL-3.0-or-later

# diapason_tests(NAME [WINDOW] SEES room… [LINKS library…]) : every tst_*.cpp of this folder is one test program. Without
# WINDOW it links the sanitized twins of the rooms. Its precompiled headers are those of the rooms.
function(diapason_tests label)
    cmake_parse_arguments(arg "WINDOW" "" "SEES;LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    set(variant "")
    if(NOT arg_WINDOW)
        set(variant ${diapason_variants})
    endif()
    set(headers diapason_headers${variant})
    if(gui IN_LIST arg_SEES)
        set(headers diapason_gui)
    endif()
    foreach(source ${sources})
        get_filename_component(stem ${source} NAME_WE)
        string(REPLACE "tst_" "" stem ${stem})
        add_executable(${label}_${stem} ${source})
        set_target_properties(${label}_${stem} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        foreach(room ${arg_SEES})
            target_link_libraries(${label}_${stem} PRIVATE diapason_${room}${variant})
        endforeach()
        target_link_libraries(${label}_${stem} PRIVATE Qt6::Test ${arg_LINKS} $<$<BOOL:${variant}>:diapason_checks>)
        target_precompile_headers(${label}_${stem} REUSE_FROM ${headers})
        target_include_directories(${label}_${stem} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
        target_compile_definitions(${label}_${stem} PRIVATE
            DIAPASON_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" DIAPASON_SOURCE="${CMAKE_SOURCE_DIR}"
            DIAPASON_BIN="${CMAKE_BINARY_DIR}/bin")
        add_test(NAME ${label}.${stem} COMMAND ${label}_${stem})
        set_tests_properties(${label}.${stem} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=$<IF:$<BOOL:${arg_WINDOW}>,xcb,offscreen>;LC_ALL=C.UTF-8;QT_LOGGING_RULES=diapason.*.debug=false")
        if(arg_WINDOW)
            set_tests_properties(${label}.${stem} PROPERTIES RESOURCE_LOCK display) # one window at a time has the focus
        endif()
    endforeach()
endfunction()
