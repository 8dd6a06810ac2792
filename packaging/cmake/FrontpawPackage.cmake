# What is installed beside the program, and the Debian package made of it (packaging/deb.sh).
include(GNUInstallDirs)

set(packaging "${PROJECT_SOURCE_DIR}/packaging")
install(FILES "${packaging}/frontpaw.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/frontpaw.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo"
    RENAME org.frontpaw.Frontpaw.metainfo.xml)
install(FILES "${packaging}/frontpaw.svg" DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${packaging}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
# the licences of what is compiled in
install(FILES "${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    RENAME fonts-OFL.txt)
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}"
    RENAME icons-LICENSE)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME frontpaw)
set(CPACK_PACKAGE_CONTACT "Frontpaw developers <developers@frontpaw.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "A phone number is typed, a one-time code arrives on WhatsApp or by SMS, the
code is checked on this machine, and the client's pets open. What the desk
knows is kept sealed in a local file, so it works with the line cut.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# plugins, which no library names
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
# a Secret Service, the clinic's server, and what screen readers speak through
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletd5, at-spi2-core, libqt6sql6-psql, libqt6sql6-mysql")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
