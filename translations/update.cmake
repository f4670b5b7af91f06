# cmake -DLUPDATE=… -DROOT=source folder -DFOLDER=folder of the .ts files -P update.cmake
# Reads every text of the sources into the .ts files. English needs the plurals only: the rest is in the sources.
# Locations are left out, so that a .ts file changes only when a text does.
set(options -silent -source-language en -locations none -no-obsolete
    -disable-heuristic sametext -disable-heuristic similartext -I "${ROOT}")
set(sources "${ROOT}/app" "${ROOT}/ui" "${ROOT}/models")
foreach(language en es fil)
    set(plurals)
    if(language STREQUAL "en")
        set(plurals -pluralonly)
    endif()
    execute_process(COMMAND "${LUPDATE}" ${options} ${plurals} ${sources}
        -target-language ${language} -ts "${FOLDER}/sistercitydesk_${language}.ts"
        WORKING_DIRECTORY "${ROOT}"
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
