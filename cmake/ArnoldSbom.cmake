# arnold_sbom(program...): the build writes sbom.cdx.json, what the programs are made of.
function(arnold_sbom)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(files)
  foreach(program IN LISTS ARGN)
    list(APPEND files $<TARGET_FILE:${program}>)
  endforeach()
  set(out ${CMAKE_BINARY_DIR}/sbom.cdx.json)
  add_custom_command(OUTPUT ${out}
    COMMAND Python3::Interpreter ${PROJECT_SOURCE_DIR}/cmake/sbom.py --version ${PROJECT_VERSION}
      --out ${out} ${files}
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/sbom.py ${PROJECT_SOURCE_DIR}/cmake/packages.txt
      ${PROJECT_SOURCE_DIR}/THIRD_PARTY.md
    COMMENT "Listing what the programs are made of" VERBATIM)
  add_custom_target(sbom ALL DEPENDS ${out})
endfunction()
