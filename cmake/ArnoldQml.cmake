# QML modules: one per folder, all in the same way, so that Qt 6.4 and 6.8 agree about the paths.
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick QuickControls2 Svg)

# Where the modules stand in the executables' resources. Qt 6.5 looks there by itself; for 6.4 the
# engine is told (controls::install in qml/controls/DesignSystem.h).
set(ARNOLD_QML_PREFIX /qt/qml)
# The same modules as files, where qmllint and the editors find them.
set(ARNOLD_QML_DIR ${CMAKE_BINARY_DIR}/qmlmodules)

# arnold_qml_module(name [USES module...] [LIBRARIES library...] [RESOURCES file...])
#
# Makes of the current folder the module Arnold.<Name>: every .qml and every .cpp/.h below it
# belongs to it; a QML file with `pragma Singleton` is one. A type is known by its file's name, so
# names are unique within a module whatever folder they stand in.
#   USES       other modules of ours that its QML imports (their `name`), e.g. controls
#   LIBRARIES  what its C++ links
#   RESOURCES  further files (pictures) that go with it, at their path below the folder
# The target is arnold_<name>_qml; a program that shows its screens links that.
# `import Arnold.<Name>` then works in that program. `all_qmllint` lints every module.
function(arnold_qml_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "USES;LIBRARIES;RESOURCES")
  string(SUBSTRING ${name} 0 1 first)
  string(TOUPPER ${first} first)
  string(SUBSTRING ${name} 1 -1 rest)
  set(module ${first}${rest})
  set(target arnold_${name}_qml)

  file(GLOB_RECURSE qml CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.qml)
  file(GLOB_RECURSE cpp CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.cpp *.h)
  # A folder with a CMakeLists.txt of its own is another target's.
  file(GLOB apart RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} */CMakeLists.txt)
  foreach(list IN LISTS apart)
    get_filename_component(folder ${list} DIRECTORY)
    list(FILTER qml EXCLUDE REGEX "^${folder}/")
    list(FILTER cpp EXCLUDE REGEX "^${folder}/")
  endforeach()
  foreach(file IN LISTS qml)
    get_filename_component(base ${file} NAME)
    # The type's path inside the module is its file's name alone.
    set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${base})
    file(STRINGS ${file} singleton REGEX "^pragma Singleton" LIMIT_COUNT 1)
    if(singleton)
      set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
  endforeach()

  set(imports)
  foreach(used IN LISTS arg_USES)
    string(SUBSTRING ${used} 0 1 first)
    string(TOUPPER ${first} first)
    string(SUBSTRING ${used} 1 -1 rest)
    list(APPEND imports Arnold.${first}${rest})
  endforeach()

  # Byte code only: quick to build, loads as fast, and the same on every Qt.
  set(QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  qt_add_library(${target} STATIC)
  qt_add_qml_module(${target}
    URI Arnold.${module}
    VERSION 1.0
    RESOURCE_PREFIX ${ARNOLD_QML_PREFIX}
    OUTPUT_DIRECTORY ${ARNOLD_QML_DIR}/Arnold/${module}
    IMPORT_PATH ${ARNOLD_QML_DIR}
    DEPENDENCIES QtQuick ${imports}
    QML_FILES ${qml}
    SOURCES ${cpp}
    RESOURCES ${arg_RESOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON
    QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
  # The generated registration names our headers by their bare file name.
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  foreach(file IN LISTS cpp)
    get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR}/${file} DIRECTORY)
    target_include_directories(${target} PRIVATE ${folder})
  endforeach()
  target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_LIBRARIES})
  foreach(used IN LISTS arg_USES)
    target_link_libraries(${target} PUBLIC arnold_${used}_qmlplugin arnold_${used}_qml)
    add_dependencies(${target} arnold_${used}_qml)
    if(TARGET ${target}_qmllint)
      add_dependencies(${target}_qmllint arnold_${used}_qml)
    endif()
  endforeach()
  # The plugin imports itself into every program that links it, and registers the C++ types. A QML
  # file that uses a C++ type of its own module imports the module by name: Qt 6.4 wants it.
  target_link_libraries(${target} INTERFACE ${target}plugin)
endfunction()
