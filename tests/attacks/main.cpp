#include "support/TestRun.h"

#include <QCoreApplication>

FRONTPAW_TEST_MAIN(QCoreApplication)
