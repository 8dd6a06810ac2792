#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

EmptyState::EmptyState(const QString& name, Icon icon, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Text(TextStep::Lead, Weight::Bold, Ink::Plain, this))
    , m_detail(new Text(TextStep::Body, Weight::Regular, Ink::Muted, this))
    , m_action(new Button(name, ButtonKind::Secondary, this))
{
    setObjectName(name + "Empty"_L1);
    auto* drawing = new Avatar(8 * Theme::grid, this);
    drawing->showDrawing(icon, Tone::Accent);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_detail->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Theme::grid, 4 * Theme::grid, 3 * Theme::grid, 4 * Theme::grid);
    column->setSpacing(Theme::grid);
    column->addStretch(1);
    column->addWidget(drawing, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::grid);
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addSpacing(Theme::grid);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_detail->hide();
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setMessage(const QString& sentence, const QString& detail)
{
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void EmptyState::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_EmptyState.cpp"
