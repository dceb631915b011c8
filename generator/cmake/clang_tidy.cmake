# clang-tidy beside the compiler: ninja then knows which files to look at again, by what they include.
find_program(CLANG_TIDY clang-tidy REQUIRED)
# A change of the rules is a change of every file's command.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/.clang-tidy)
file(SHA256 ${PROJECT_SOURCE_DIR}/.clang-tidy rules)
set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet --extra-arg=-DPARSKATS_TIDY_RULES=${rules})
