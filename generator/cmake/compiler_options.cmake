# Options and warnings that every target of ours takes through one INTERFACE target.
add_library(parskats_options INTERFACE)
target_include_directories(parskats_options INTERFACE ${PROJECT_SOURCE_DIR}/generator)
target_compile_options(parskats_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wswitch-enum -Werror)
# GCC 12 sees overlaps in std::string that are not there (GCC bug 105651).
target_compile_options(parskats_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
# GCC 12 loses sight of what it has initialised in code that sanitizers have instrumented (GCC bug 105562, in <regex>).
# The release build keeps the warning.
if(PARSKATS_SANITIZE_ADDRESS OR PARSKATS_SANITIZE_THREAD)
  target_compile_options(parskats_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(PARSKATS_SANITIZE_ADDRESS)
  target_compile_options(parskats_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(parskats_options INTERFACE -fsanitize=address,undefined)
endif()
if(PARSKATS_SANITIZE_THREAD)
  target_compile_options(parskats_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(parskats_options INTERFACE -fsanitize=thread)
endif()
