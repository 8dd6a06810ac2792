#include <QApplication>
#include <QWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Frontpaw"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
