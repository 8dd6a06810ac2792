#include "GalleryScenes.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CheckField.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHints.h"
#include "ui/widgets/PageScroll.h"
#include "ui/widgets/StepTrail.h"
#include "ui/widgets/TabFrame.h"
#include "ui/widgets/TabStrip.h"
#include "ui/widgets/Text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::test {

using namespace frontpaw::ui;

namespace {

QWidget* inTabs(QWidget* body, QWidget& window)
{
    auto* page = new PageScroll(Theme::formWidth);
    page->setBody(body);
    auto* tabs = new TabStrip(u"clients"_s);
    tabs->addTab({Icon::Dog, u"Ananya Rao"_s, u"09:41"_s});
    tabs->addTab({Icon::Cat, u"Farhan Sheikh"_s, u"profile"_s});
    auto* outer = new QWidget(&window);
    auto* around = new QVBoxLayout(outer);
    around->setContentsMargins(3 * Theme::grid, Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    around->addWidget(new TabFrame(tabs, page, outer));
    return outer;
}

QVBoxLayout* form(QWidget* body, int step, const QString& title)
{
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, Theme::grid, 0, 0);
    column->setSpacing(2 * Theme::grid);
    auto* trail = new StepTrail;
    trail->setSteps({u"Phone"_s, u"Code"_s, u"Profile"_s});
    trail->setCurrent(step);
    column->addWidget(trail);
    column->addSpacing(Theme::grid);
    auto* heading = new Text(TextStep::Title, Weight::Bold);
    heading->setText(title);
    column->addWidget(heading);
    return column;
}

Button* button(const QString& name, const QString& text, ButtonKind kind, std::optional<Icon> icon = {})
{
    auto* made = new Button(name, kind);
    made->setText(text);
    made->setLeading(icon);
    return made;
}

void type(QWidget& widget, const QString& text)
{
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(&widget, &press);
    }
}

} // namespace

QWidget* codeScene(QWidget& window)
{
    auto* body = new QWidget;
    QVBoxLayout* column = form(body, 1, u"Code for Ananya Rao"_s);
    auto* sent = new QWidget;
    auto* line = new FlowLayout(Theme::grid, 0, sent);
    auto* where = new Text(TextStep::Body, Weight::Regular, Ink::Muted);
    where->setOverflow(Text::Overflow::Elide);
    where->setMinimumHeight(40);
    where->setText(u"Sent to +91 ••••• •3196 on WhatsApp"_s);
    line->addWidget(where);
    line->addWidget(button(u"wrongNumber"_s, u"Wrong number?"_s, ButtonKind::Quiet));
    column->addWidget(sent);
    auto* delivered = new Banner(u"delivery"_s);
    delivered->setIcon(Icon::CheckCheck, Tone::Ok);
    delivered->setMessage(u"Delivered"_s, u"3 s after sending · not read yet"_s);
    delivered->setNote(u"valid until 09:52"_s);
    column->addWidget(delivered);
    auto* code = new CodeField(u"code"_s, 6);
    code->setAccessibleName(u"Code"_s);
    type(*code, u"407"_s);
    column->addWidget(code);
    QTimer::singleShot(0, code, [code] { code->setFocus(); });
    auto* actions = new QWidget;
    auto* row = new FlowLayout(Theme::grid + Theme::half, Theme::grid, actions);
    row->addWidget(button(u"resend"_s, u"Send again in 0:41"_s, ButtonKind::Secondary, Icon::Refresh));
    row->addWidget(button(u"sms"_s, u"By SMS instead"_s, ButtonKind::Secondary, Icon::Smartphone));
    column->addWidget(actions);
    auto* keys = new KeyHints;
    keys->setHints({{u"Alt+B"_s, u"number"_s},
                    {u"Alt+R"_s, u"send again"_s},
                    {u"Alt+1…9"_s, u"other clients"_s},
                    {u"Esc"_s, u"park"_s}});
    column->addSpacing(Theme::grid);
    column->addWidget(keys);
    return inTabs(body, window);
}

QWidget* profileScene(QWidget& window)
{
    auto* body = new QWidget;
    QVBoxLayout* column = form(body, 2, u"Welcome. Who is this?"_s);
    auto* lead = new Text(TextStep::Body, Weight::Regular, Ink::Muted);
    lead->setText(u"+91 95353 39196 is verified. Two names are enough; the rest can wait."_s);
    column->addWidget(lead);
    auto field = [](const QString& name, const QString& label, const QString& text) {
        auto* made = new Field(name);
        made->setLabel(label);
        made->setText(text);
        return made;
    };
    auto* names = new QHBoxLayout;
    names->setSpacing(Theme::grid + Theme::half);
    names->addWidget(field(u"firstName"_s, u"&First name"_s, u"Ananya"_s), 1, Qt::AlignTop);
    Field* last = field(u"lastName"_s, u"&Last name"_s, {});
    names->addWidget(last, 1, Qt::AlignTop);
    last->setProblem(u"A last name is needed; one letter will do."_s);
    column->addLayout(names);
    Field* mail = field(u"email"_s, u"&E-mail (optional)"_s, {});
    mail->setPlaceholder(u"name@example.org"_s);
    column->addWidget(mail);
    column->addWidget(field(u"address"_s, u"&Address (optional)"_s, u"12 Lake View Road, Indiranagar"_s));
    auto* notice = new Card(CardLook::Sunken);
    auto* care = new CheckField(u"care"_s);
    care->setText(u"Keep a care record for my pets"_s);
    care->setTail(u"(needed)"_s);
    care->setChecked(true);
    notice->body().addWidget(care);
    auto* reminders = new CheckField(u"reminders"_s);
    reminders->setText(u"Remind me of vaccinations on WhatsApp"_s);
    notice->body().addWidget(reminders);
    column->addWidget(notice);
    auto* end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(button(u"park"_s, u"Park"_s, ButtonKind::Secondary));
    end->addWidget(button(u"open"_s, u"Open My pets"_s, ButtonKind::Primary));
    column->addLayout(end);
    return inTabs(body, window);
}

} // namespace frontpaw::test
