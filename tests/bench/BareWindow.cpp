// The least a Qt window with a label and a line edit costs: what our own start and memory are compared with.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Bare"));
    QVBoxLayout layout(&window);
    QLineEdit edit;
    QLabel label(QStringLiteral("Number, name or pet"));
    layout.addWidget(&edit);
    layout.addWidget(&label);
    layout.addStretch();
    window.resize(1280, 800);
    edit.setFocus();
    window.show();
    return QApplication::exec();
}
