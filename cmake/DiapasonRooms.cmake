# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a folder of src and one static library. Every file in the folder belongs to it: a newcomer
# finds the room of a line by its name, and nothing has to be registered.

add_library(diapason_switches INTERFACE)
target_compile_definitions(diapason_switches INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT DIAPASON_VERSION="${PROJECT_VERSION}")
target_compile_options(diapason_switches INTERFACE -Wall -Wextra -Wpedantic -Wshadow $<$<BOOL:${DIAPASON_STRICT}>:-Werror>
    $<$<NOT:$<CONFIG:Debug>>:-fno-plt> -fno-omit-frame-pointer)
target_include_directories(diapason_switches INTERFACE ${CMAKE_SOURCE_DIR}/src)

add_library(diapason_sanitizers INTERFACE)
target_compile_options(diapason_sanitizers INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined)
target_link_options(diapason_sanitizers INTERFACE -fsanitize=address,undefined)
if(DIAPASON_SANITIZE)
    target_link_libraries(diapason_switches INTERFACE diapason_sanitizers)
endif()

# diapason_room(NAME [WINDOW] [SEES room…] [LINKS library…])
# SEES are the rooms it may include, by the arrows of the architecture. Rooms without WINDOW also get a
# sanitized twin, diapason_NAME_checked, which the unit tests link.
function(diapason_room name)
    cmake_parse_arguments(arg "WINDOW" "" "SEES;LINKS;PRECOMPILE" ${ARGN})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS *.cpp *.h)
    set(variants "")
    if(DIAPASON_TESTS AND DIAPASON_CHECKED AND NOT arg_WINDOW AND NOT DIAPASON_SANITIZE)
        set(variants _checked)
    endif()
    foreach(variant "" ${variants})
        set(target diapason_${name}${variant})
        add_library(${target} STATIC ${files})
        target_link_libraries(${target} PUBLIC diapason_switches ${arg_LINKS})
        target_compile_options(${target} PRIVATE -Wconversion -Wno-sign-conversion)
        target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
        foreach(room ${arg_SEES})
            target_link_libraries(${target} PUBLIC diapason_${room}${variant})
        endforeach()
        if(variant)
            target_link_libraries(${target} PUBLIC diapason_sanitizers)
            set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
        endif()
    endforeach()
endfunction()
