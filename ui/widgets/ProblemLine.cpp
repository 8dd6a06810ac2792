#include "ui/widgets/ProblemLine.h"

#include "ui/theme/Paint.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

ProblemLine::ProblemLine(const QString& name, QWidget* parent)
    : QWidget(parent), m_text(new Text(TextStep::Small, Weight::Regular, Ink::Danger, this))
{
    setObjectName(name + "ProblemLine"_L1);
    m_text->setObjectName(name + "Problem"_L1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    applyTheme();
    setVisible(false);
}

void ProblemLine::setProblem(const QString& problem)
{
    m_text->setText(problem);
    setVisible(!problem.isEmpty());
}

QString ProblemLine::problem() const
{
    return m_text->text();
}

void ProblemLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    const QRect line(0, 0, theme.smallIcon(), theme.lineHeight(TextStep::Small));
    WidgetPainter painter(*this);
    paintIcon(painter, Icon::Alert, QStyle::visualRect(layoutDirection(), rect(), line), theme.smallIcon(),
              theme.danger);
}

void ProblemLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
}

void ProblemLine::applyTheme()
{
    layout()->setContentsMargins(
        ReadingMargins{.start = Theme::of(*this).smallIcon() + Theme::half + Theme::ring}.on(*this));
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_ProblemLine.cpp"
