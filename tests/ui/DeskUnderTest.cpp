#include "DeskUnderTest.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace frontpaw::test {

namespace {

QApplication& application()
{
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

} // namespace

QFuture<Result<void, auth::IntentionProblem>>
ScriptedIntentions::run(auth::FlowId flow, auth::Intention intention, ClientId client)
{
    using auth::IntentionProblem;
    const auto wanted = clinic::BookingIntention::decoded(intention.payload);
    if (!wanted)
        return ready<void, IntentionProblem>(failure(IntentionProblem::NotPossible));
    auto booked =
        m_clinic.book({wanted->slot, client, wanted->pet, wanted->reason}, flow.bytes(), Actor::system());
    if (booked.takeResult())
        return ready<void, IntentionProblem>({});
    return ready<void, IntentionProblem>(failure(IntentionProblem::SlotTaken));
}

DeskUnderTest::DeskUnderTest()
    : engine(ground)
    , clinic(ground.clock().wall())
    , search(clinic)
    , intentions(clinic)
    , flows({engine.engine(), ground.flows(), intentions, ground.clock()}, {}, engine.ids())
    , themes(application())
    , language(application())
    , appearance(themes, language, settings, ui::ThemeKind::Light)
{
    facts.clinicName = QStringLiteral("Sunrise Pet Clinic");
    facts.zone = QTimeZone::utc();
    facts.staffName = QStringLiteral("Meera");
    facts.actor = Actor::staff(engine.ids().next<StaffId>());
    // who came in by a code alone is known to the engine only
    clinic.findElsewhere = [this](ClientId id) -> std::optional<clinic::Client> {
        for (const auto& [key, phone] : ground.tables().phones)
            for (const auth::KnownClient& known : phone.clients)
                if (known.id == id) {
                    const auth::Profile profile = ground.tables().profiles[id];
                    clinic::Client client;
                    client.id = id;
                    client.firstName = profile.firstName;
                    client.lastName = profile.lastName;
                    client.profileComplete = known.profileComplete;
                    return client;
                }
        return std::nullopt;
    };
}

DeskUnderTest::~DeskUnderTest()
{
    window.reset();
}

void DeskUnderTest::show(QSize size)
{
    appearance.apply();
    window = std::make_unique<ui::MainWindow>(appearance, settings);
    window->resize(size);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not come up");
}

void DeskUnderTest::open()
{
    services = std::make_unique<ui::DeskServices>(ui::DeskServices{
        flows, engine.engine(), clinic, clinic, clinic, search, preview, health, ground.clock(), facts});
    window->open(*services);
}

void DeskUnderTest::start(QSize size)
{
    show(size);
    open();
}

ClientId DeskUnderTest::addClient(const QString& firstName, const QString& lastName,
                                  const auth::PhoneNumber& phone)
{
    const ClientId id = ground.addClient(phone, EngineGround::Person::Complete);
    clinic.addClient(id, firstName, lastName, phone.e164());
    return id;
}

ClientId DeskUnderTest::addStranger(const auth::PhoneNumber& phone)
{
    return ground.addClient(phone, EngineGround::Person::Incomplete);
}

void DeskUnderTest::type(const QString& text)
{
    for (const QChar letter : text) {
        QTest::keyClicks(focus(), QString(letter));
        ++m_keys;
    }
}

void DeskUnderTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
    ++m_keys;
}

QString DeskUnderTest::textOf(const QString& name) const
{
    const auto* label = shown<QLabel>(name);
    return label ? label->text() : QString();
}

QWidget* DeskUnderTest::focus() const
{
    QWidget* focused = QApplication::focusWidget();
    return focused ? focused : window.get();
}

} // namespace frontpaw::test
