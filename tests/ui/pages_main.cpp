// Developer's program: every page of the window in every state worth seeing, as pictures in a folder.
#include "DeskUnderTest.h"
#include "PictureClinic.h"

#include "ui/theme/Fonts.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace frontpaw;
using namespace frontpaw::test;
using namespace std::chrono_literals;

namespace {

struct Variant
{
    const char* name;
    QString theme;
    QString text;
    Qt::LayoutDirection direction;
    QSize size;
};

const Variant variants[]{
    {"light", u"light"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"dark", u"dark"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"contrast", u"high-contrast"_s, u"100"_s, Qt::LeftToRight, {1280, 800}},
    {"small", u"light"_s, u"100"_s, Qt::LeftToRight, {1024, 600}},
    {"small200", u"light"_s, u"200"_s, Qt::LeftToRight, {1024, 600}},
    {"rtl", u"light"_s, u"100"_s, Qt::RightToLeft, {1280, 800}},
};

class Pictures
{
public:
    Pictures(const QDir& folder, const Variant& variant) : m_folder(folder), m_variant(variant)
    {
        QGuiApplication::setLayoutDirection(variant.direction);
        (void)m_desk.settings.set(u"desk.theme", variant.theme);
        (void)m_desk.settings.set(u"desk.text-size", variant.text);
        fillForPictures(m_desk);
    }

    void all()
    {
        m_desk.show(m_variant.size);
        QGuiApplication::setLayoutDirection(m_variant.direction);
        if (m_desk.window->size() != m_variant.size)
            std::fprintf(stderr, "%s: the window does not fit\n", m_variant.name);
        grab(u"00-opening"_s);
        m_desk.open();
        home();
        codes();
        profile();
        pets();
        others();
    }

private:
    void home();
    void codes();
    void profile();
    void pets();
    void others();
    /// Answers come from the event loop, a few steps deep.
    static void settle(Milliseconds time = 60ms)
    {
        bool isOver = false;
        QTimer::singleShot(time, [&] { isOver = true; });
        (void)QTest::qWaitFor([&] { return isOver; });
    }
    void until(const char* page)
    {
        if (!QTest::qWaitFor([&] { return m_desk.isOn(QString::fromLatin1(page)); }))
            std::fprintf(stderr, "%s: never came to %s\n", m_variant.name, page);
        settle();
    }
    void signIn(const QString& number);
    void leave()
    {
        m_desk.press(Qt::Key_Escape);
        settle();
    }
    void grab(const QString& scene)
    {
        settle();
        m_desk.window->grab().save(
            m_folder.filePath(u"%1-%2.png"_s.arg(scene, QLatin1StringView(m_variant.name))));
    }

    QDir m_folder;
    const Variant& m_variant;
    DeskUnderTest m_desk;
};

void Pictures::home()
{
    settle();
    grab(u"01-home-empty"_s);
    m_desk.type(u"95353"_s);
    settle();
    grab(u"02-home-hits"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.type(u"zzz"_s);
    settle();
    grab(u"03-home-nobody"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.type(u"9876543210"_s);
    settle();
    grab(u"04-home-new-number"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F1);
    settle();
    grab(u"05-keys"_s);
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F2);
    settle();
    grab(u"06-booking"_s);
    m_desk.press(Qt::Key_Escape);
}

void Pictures::codes()
{
    m_desk.type(u"ananya"_s);
    settle();
    m_desk.press(Qt::Key_Return);
    until("codePage");
    m_desk.engine.sender().report(auth::Delivery::State::Delivered);
    m_desk.ground.clock().advance(3s);
    m_desk.type(u"407"_s);
    grab(u"10-code"_s);
    for (int i = 0; i < 3; ++i)
        m_desk.press(Qt::Key_Backspace);
    m_desk.type(m_desk.engine.wrongCode());
    settle();
    grab(u"11-code-wrong"_s);
    m_desk.ground.clock().advance(585s);
    settle(1100ms);
    grab(u"12-code-ending"_s);
    m_desk.press(Qt::Key_R, Qt::AltModifier);
    settle();
    for (int i = 0; i < 3; ++i) {
        m_desk.type(m_desk.engine.wrongCode());
        m_desk.press(Qt::Key_Return);
        settle();
    }
    grab(u"13-blocked"_s);
    leave();
    m_desk.type(u"02226711234"_s);
    m_desk.press(Qt::Key_Return);
    until("phonePage");
    grab(u"14-phone-refused"_s);
    leave();
    grab(u"15-home-parked"_s);
}

void Pictures::signIn(const QString& number)
{
    const auto before = m_desk.engine.sender().sent().size();
    m_desk.type(number);
    m_desk.press(Qt::Key_Return);
    until("codePage");
    if (!QTest::qWaitFor([&] { return m_desk.engine.sender().sent().size() > before; }))
        std::fprintf(stderr, "no code for %s\n", qPrintable(number));
    settle();
    m_desk.type(m_desk.code());
    settle();
}

void Pictures::profile()
{
    signIn(u"9000000001"_s);
    until("profilePage");
    grab(u"20-profile"_s);
    m_desk.type(u"Zoya"_s);
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    grab(u"21-profile-missing"_s);
    leave();
}

void Pictures::pets()
{
    int number = 30;
    for (const QString& phone : {u"9811100003"_s, u"9535339871"_s, u"9811100001"_s, u"9811100002"_s}) {
        signIn(phone);
        until("myPetsPage");
        grab(u"%1-pets"_s.arg(number++));
        leave();
    }
    m_desk.press(Qt::Key_F2);
    settle();
    m_desk.press(Qt::Key_Return);
    until("phonePage");
    m_desk.type(u"9535339040"_s);
    m_desk.press(Qt::Key_Return);
    until("codePage");
    m_desk.type(m_desk.code());
    until("myPetsPage");
    settle(200ms);
    grab(u"35-booked"_s);
    leave();
}

void Pictures::others()
{
    m_desk.type(u"bruno"_s);
    settle();
    m_desk.press(Qt::Key_Return, Qt::ControlModifier);
    until("myPetsPage");
    grab(u"40-file-by-staff"_s);
    m_desk.press(Qt::Key_Tab);
    m_desk.press(Qt::Key_Return);
    until("petPage");
    grab(u"41-pet"_s);
    m_desk.press(Qt::Key_Return);
    settle();
    grab(u"42-pet-changing"_s);
    leave();
    m_desk.press(Qt::Key_Escape);
    m_desk.press(Qt::Key_F4);
    until("clientsPage");
    grab(u"43-clients"_s);
    m_desk.health.shown = {{desk::HealthRow::Light::Green, u"database"_s, {}},
                           {desk::HealthRow::Light::Yellow, u"disk-space"_s, u"800"_s}};
    m_desk.press(Qt::Key_F8);
    until("settingsPage");
    grab(u"44-settings"_s);
    m_desk.window->showFailure({desk::OpeningProblem::DatabaseReadOnly, u"/srv/clinic"_s});
    grab(u"45-failure"_s);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    ui::Fonts::loadAll();
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s;
    if (!QDir().mkpath(folder))
        return 1;
    for (const Variant& variant : variants)
        if (argc < 3 || std::strcmp(argv[2], variant.name) == 0)
            Pictures(QDir(folder), variant).all();
    return 0;
}
