# The three kinds of target in this tree, so that every folder says only what is its own.

add_library(frontpaw_options INTERFACE)
target_compile_options(frontpaw_options INTERFACE -Wall -Wextra -Wconversion -Wshadow
    # one object file for every checkout, so that a compiler cache serves them all
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=."
    $<$<BOOL:${FRONTPAW_WERROR}>:-Werror>)
target_compile_definitions(frontpaw_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# frontpaw_library(<name> HEADERS include/<name>/A.h … SOURCES A.cpp … PUBLIC … PRIVATE …)
# A static library whose only public face is include/<name>/. A Q_OBJECT header of that face is
# given to moc by the last line of its .cpp: #include "<name>/moc_A.cpp".
function(frontpaw_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS include FILES ${arg_HEADERS})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE} frontpaw_options)
endfunction()

# What the sanitizers build and run: the tests of app/ without a widget, and those of the parts with threads.
add_custom_target(app_tests)
add_custom_target(threads_tests)

# frontpaw_test(<name> CLASSES A B … SOURCES main.cpp … LINKS … [ENVIRONMENT …] [LABELS …])
# One program per folder. Each class stands in <class>.cpp and is a test of its own for ctest. The labels app and
# threads follow from the folder.
function(frontpaw_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "CLASSES;SOURCES;LINKS;ENVIRONMENT;LABELS")
    list(TRANSFORM arg_CLASSES APPEND .cpp OUTPUT_VARIABLE class_sources)
    add_executable(${name} ${class_sources} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINKS} test_support frontpaw_options)

    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}/tests"
        OUTPUT_VARIABLE folder)
    if(folder MATCHES "^(unit/|storage|delivery|sync|attacks)" AND NOT folder MATCHES "^unit/(ui|main)")
        list(APPEND arg_LABELS app)
        add_dependencies(app_tests ${name})
    endif()
    if(folder MATCHES "^(unit/(base|auth|storage)$|storage)")
        list(APPEND arg_LABELS threads)
        add_dependencies(threads_tests ${name})
    endif()

    foreach(class IN LISTS arg_CLASSES)
        add_test(NAME ${name}.${class} COMMAND ${name} ${class})
        set_tests_properties(${name}.${class} PROPERTIES
            TIMEOUT 300 LABELS "${arg_LABELS}"
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${arg_ENVIRONMENT}")
    endforeach()
endfunction()
