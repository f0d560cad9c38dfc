# gatehouse_embed(core_sample sample ${PROJECT_SOURCE_DIR}/resources/sample)
# Puts every file of a folder into a target. The program reads them through
#   namespace embedded { std::span<const base::EmbeddedFile> sample(); }
# with paths relative to the folder, sorted. The folder is read again when a file changes, comes or goes.
function(gatehouse_embed target name folder)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${folder}/*)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${folder} -DOUTPUT=${output} -DNAME=${name}
            -P ${PROJECT_SOURCE_DIR}/packaging/cmake/Embed.cmake
        COMMAND ${CMAKE_COMMAND} -E touch ${output}
        DEPENDS ${files} ${PROJECT_SOURCE_DIR}/packaging/cmake/Embed.cmake
        COMMENT "Embedding ${name}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
    # A table of bytes has nothing to gain from being compiled together with code.
    set_source_files_properties(${output} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
