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

# The sanitized twins are shared libraries, and their tests are compiled as these are: a hundred and sixty tests that each
# held a copy of their rooms took fifteen gigabytes.
add_library(diapason_checks INTERFACE)
target_compile_options(diapason_checks INTERFACE -fPIC)
target_link_libraries(diapason_checks INTERFACE diapason_sanitizers)
set(diapason_variants "")
if(DIAPASON_TESTS AND DIAPASON_CHECKED AND NOT DIAPASON_SANITIZE)
    set(diapason_variants _checked)
endif()

# What nearly every file includes, compiled once for all rooms and tests and once for the sanitized ones: a precompiled
# header takes two hundred megabytes. It defines no more than QtCore does, so that everyone may use it; of QCoro it
# needs the folder alone.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/headers.cpp CONTENT "// The precompiled headers belong to this file.\n")
foreach(variant "" ${diapason_variants})
    set(target diapason_headers${variant})
    add_library(${target} OBJECT ${CMAKE_BINARY_DIR}/headers.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF EXCLUDE_FROM_ALL ON)
    target_link_libraries(${target} PRIVATE diapason_switches Qt6::Core $<$<BOOL:${variant}>:diapason_checks>)
    target_include_directories(${target} SYSTEM PRIVATE $<TARGET_PROPERTY:QCoro6::Core,INTERFACE_INCLUDE_DIRECTORIES>)
    target_precompile_headers(${target} PRIVATE <QString> <QList> <QHash> <QDateTime> <QUrl> <QAbstractItemModel>
        <QJsonArray> <QJsonObject> <QCoroTask> <algorithm> <expected> <memory> <optional> <ranges>)
endforeach()

# diapason_room(NAME [WINDOW] [SEES room…] [LINKS library…] [PRECOMPILE header…])
# SEES are the rooms it may include, by the arrows of the architecture. Rooms without WINDOW also get a sanitized twin,
# diapason_NAME_checked, which the unit tests link. PRECOMPILE is for a room that wants headers of its own.
function(diapason_room name)
    cmake_parse_arguments(arg "WINDOW" "" "SEES;LINKS;PRECOMPILE" ${ARGN})
    file(GLOB_RECURSE files CONFIGURE_DEPENDS *.cpp *.h)
    set(variants "")
    if(NOT arg_WINDOW)
        set(variants ${diapason_variants})
    endif()
    foreach(variant "" ${variants})
        set(target diapason_${name}${variant})
        if(variant)
            add_library(${target} SHARED EXCLUDE_FROM_ALL ${files})
            set_target_properties(${target} PROPERTIES DEFINE_SYMBOL "")
            target_link_libraries(${target} PUBLIC diapason_checks)
        else()
            add_library(${target} STATIC ${files})
        endif()
        target_link_libraries(${target} PUBLIC diapason_switches ${arg_LINKS})
        target_compile_options(${target} PRIVATE -Wconversion -Wno-sign-conversion)
        if(arg_PRECOMPILE)
            target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
        else()
            target_precompile_headers(${target} REUSE_FROM diapason_headers${variant})
        endif()
        foreach(room ${arg_SEES})
            target_link_libraries(${target} PUBLIC diapason_${room}${variant})
        endforeach()
    endforeach()
endfunction()
