#include "support/TestRun.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    return frontpaw::test::TestRun::run(argc, argv);
}
