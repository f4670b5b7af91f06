# What every target of the project shares: the language level, the warnings, and the three kinds of target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(SCD_CCACHE ccache)
if(SCD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SCD_CCACHE}")
    if(SCD_PRECOMPILE)
        # Otherwise ccache takes nothing that uses a precompiled header.
        set(CMAKE_CXX_COMPILER_LAUNCHER
            "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${SCD_CCACHE}")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
find_program(SCD_MOLD mold)

add_library(scd_flags INTERFACE)
target_compile_options(scd_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Woverloaded-virtual
    -Wnon-virtual-dtor -Wsuggest-override -Werror=return-type -Werror=switch
    # GCC 12 takes the unused alternatives of an optimised std::variant for uninitialised.
    -Wno-maybe-uninitialized)
if(SCD_WARNINGS_AS_ERRORS)
    target_compile_options(scd_flags INTERFACE -Werror)
endif()
target_compile_definitions(scd_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(scd_flags INTERFACE "${PROJECT_SOURCE_DIR}")
if(SCD_SANITIZE)
    target_compile_options(scd_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(scd_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SCD_FUZZ)
    target_compile_options(scd_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer -Wno-unknown-warning-option)
    target_link_options(scd_flags INTERFACE -fsanitize=address,undefined)
endif()
if(SCD_COVERAGE)
    target_compile_options(scd_flags INTERFACE --coverage)
    target_link_options(scd_flags INTERFACE --coverage)
endif()
if(SCD_MOLD)
    target_link_options(scd_flags INTERFACE -fuse-ld=mold)
endif()

# Headers of Qt and of the language that nearly every source reads, read once: a whole build takes two thirds of the time. Off for
# the preset dev, so that a source that forgot an include is found.
if(SCD_PRECOMPILE)
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "" @ONLY)
    set(headers_core <QDateTime> <QHash> <QList> <QMap> <QObject> <QSet> <QStringList> <QVariant> <algorithm> <functional>
        <memory> <optional> <span> <variant>)
    set(headers_widgets <QAbstractItemView> <QAction> <QComboBox> <QDialog> <QLabel> <QLayout> <QLineEdit> <QPainter>
        <QPushButton> <QWidget>)
    add_library(scd_precompiled_core OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(scd_precompiled_core PRIVATE scd_flags Qt6::Core)
    target_precompile_headers(scd_precompiled_core PRIVATE ${headers_core})
    add_library(scd_precompiled_widgets OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(scd_precompiled_widgets PRIVATE scd_flags Qt6::Widgets)
    target_precompile_headers(scd_precompiled_widgets PRIVATE ${headers_core} ${headers_widgets})
    set_target_properties(scd_precompiled_core scd_precompiled_widgets PROPERTIES AUTOMOC OFF AUTOUIC OFF)
endif()
function(scd_precompile name)
    if(NOT SCD_PRECOMPILE)
        return()
    endif()
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    if(folder MATCHES "^(ui|app)" OR "${ARGN}" MATCHES "scd_ui|scd_app|screens")
        target_precompile_headers(${name} REUSE_FROM scd_precompiled_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM scd_precompiled_core)
    endif()
endfunction()

# scd_library(NAME SOURCES files… [PUBLIC libs…] [PRIVATE libs…])
# A static library of one folder. Includes are written from the project root: "models/domain/person.h".
function(scd_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC scd_flags ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    scd_precompile(${name})
endfunction()

# scd_test(NAME SOURCES files… [LIBS libs…] [LABELS labels…] [TIMEOUT seconds])
# A Qt Test program that runs without a display, in a fixed time zone and language, with a home of its own: tests run in parallel.
function(scd_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LIBS;LABELS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE scd_flags Qt6::Test ${arg_LIBS})
    scd_precompile(${name} ${arg_LIBS})
    target_compile_definitions(${name} PRIVATE SCD_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=en;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/data;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/config;XDG_CACHE_HOME=${CMAKE_CURRENT_BINARY_DIR}/home/${name}/cache;QT_QPA_PLATFORMTHEME=none;UBSAN_OPTIONS=print_stacktrace=1;QTEST_FUNCTION_TIMEOUT=${arg_TIMEOUT}000")
endfunction()

# scd_add_folders()
# Adds every folder below this one that has a CMakeLists.txt: a folder of tests cannot be forgotten.
function(scd_add_folders)
    file(GLOB lists CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt")
    foreach(list IN LISTS lists)
        get_filename_component(folder "${list}" DIRECTORY)
        add_subdirectory("${folder}")
    endforeach()
endfunction()
