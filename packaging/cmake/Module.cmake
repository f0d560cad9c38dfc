# How a folder becomes a library, a program or a test. The DEPENDS of a folder are its layer rule:
# they are written in that folder's CMakeLists.txt and nowhere else; tests/checks holds them against the includes.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# One interface target carries every compile rule of the project.
add_library(gatehouse_rules INTERFACE)
target_compile_features(gatehouse_rules INTERFACE cxx_std_20)
target_compile_definitions(gatehouse_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(gatehouse_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wconversion -Wno-sign-conversion -Wsuggest-override
    # g++ 12 reports these falsely on std::variant and std::string code under -O2 and the sanitizers
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds
        -Wno-stringop-overread -Wno-free-nonheap-object -Wno-dangling-pointer>
    # every field of an option struct has a default; naming the ones that differ is the point
    -Wno-missing-field-initializers)
# A room is one object file of a unity build: what of it a program does not use is left out, and nobody puts another
# function in the place of ours, so that it may be inlined although the code can lie anywhere.
target_compile_options(gatehouse_rules INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-ffunction-sections -fdata-sections -fno-semantic-interposition>)
add_link_options($<$<NOT:$<CONFIG:Debug>>:-Wl,--gc-sections>)
if(GATEHOUSE_WERROR)
    target_compile_options(gatehouse_rules INTERFACE -Werror)
endif()
if(GATEHOUSE_SANITIZE)
    add_compile_options(-fsanitize=${GATEHOUSE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${GATEHOUSE_SANITIZE})
endif()
if(GATEHOUSE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# gatehouse_module(core policy DEPENDS core_routing core_pki LIBS pugixml::pugixml)
# One folder = one static library = one namespace. LIBS come from outside and stay private to the folder's .cpp files;
# PUBLIC_LIBS are seen in its headers. SERVES: every request runs through it, so that speed comes before size.
function(gatehouse_module layer name)
    cmake_parse_arguments(arg "SERVES" "" "DEPENDS;LIBS;PUBLIC_LIBS" ${ARGN})
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    set(target ${layer}_${name})
    add_library(${target} STATIC ${sources})
    target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON LINKER_LANGUAGE CXX)
    if(NOT layer STREQUAL "core")
        # named, because a new file alone would not make moc run again
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_TARGET_DEPENDS "${headers};${sources}")
    endif()
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${arg_DEPENDS} ${arg_PUBLIC_LIBS} PRIVATE gatehouse_rules ${arg_LIBS})
    if(arg_SERVES)
        target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O3>)
    endif()
endfunction()

# gatehouse_test(core policy DEPENDS core_policy tests_support LABELS std-threads)
# Every tst_*.cpp of the folder becomes one test, named after its path: core/policy/tst_ratelimit. EPOLL_TOO runs each
# once more on the event loop that older systems have.
function(gatehouse_test layer name)
    if(NOT GATEHOUSE_TESTS)
        return()
    endif()
    cmake_parse_arguments(arg "EPOLL_TOO" "TIMEOUT" "DEPENDS;LIBS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
    foreach(source ${sources})
        get_filename_component(base ${source} NAME_WE)
        set(target ${layer}_${name}_${base})
        add_executable(${target} ${source})
        set_target_properties(${target} PROPERTIES AUTOMOC ON UNITY_BUILD OFF)
        target_link_libraries(${target} PRIVATE ${arg_DEPENDS} ${arg_LIBS} Qt6::Test gatehouse_rules)
        if(GATEHOUSE_SANITIZE) # what is watched is what they test: they are compiled in two thirds of the time
            target_compile_options(${target} PRIVATE -O0)
        endif()
        add_test(NAME ${layer}/${name}/${base} COMMAND ${target})
        set(environment "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;GATEHOUSE_SOURCE=${PROJECT_SOURCE_DIR};GATEHOUSE_CORPORA=$ENV{GATEHOUSE_CORPORA}")
        set_tests_properties(${layer}/${name}/${base} PROPERTIES
            TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "${environment}")
        if(arg_EPOLL_TOO) # the loop's other driver
            add_test(NAME ${layer}/${name}/${base}-epoll COMMAND ${target})
            set_tests_properties(${layer}/${name}/${base}-epoll PROPERTIES
                TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "${environment};GATEHOUSE_DRIVER=epoll")
        endif()
    endforeach()
endfunction()

# gatehouse_fuzz(http1 DEPENDS core_http): fuzz_http1.cpp with its corpus folder. With clang it becomes a libFuzzer
# program; with any compiler the corpus runs as an ordinary test through a plain main().
function(gatehouse_fuzz name)
    cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
    set(target fuzz_${name})
    set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
    add_executable(${target} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz_${name}.cpp)
    set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
    target_link_libraries(${target} PRIVATE ${arg_DEPENDS} gatehouse_rules)
    if(GATEHOUSE_FUZZ)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
        add_test(NAME fuzz/${name} COMMAND ${target} -runs=0 ${corpus})
    else()
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/corpusmain.cpp)
        add_test(NAME fuzz/${name} COMMAND ${target} ${corpus})
    endif()
    set_tests_properties(fuzz/${name} PROPERTIES TIMEOUT 120)
endfunction()
