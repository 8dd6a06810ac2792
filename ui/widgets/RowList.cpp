#include "ui/widgets/RowList.h"

#include "ui/theme/FocusRing.h"
#include "ui/theme/Paint.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/RowModel.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Text.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

namespace {

constexpr int edge = Theme::hairline;
constexpr int leadsMeasured = 50;

// The widest lead, so that the titles stand in one line.
int leadWidth(const QAbstractItemModel& model, const Theme& theme)
{
    const QFontMetrics metrics(theme.font(TextStep::Body, Weight::Bold));
    int width = 0;
    for (int at = 0; at < std::min(model.rowCount(), leadsMeasured); ++at)
        width = std::max(
            width, metrics.horizontalAdvance(model.index(at, 0).data(RowModel::RowRole).value<Row>().lead));
    return width > 0 ? std::max(width + 1, theme.scaled(52)) : 0;
}

} // namespace

RowList::RowList(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_view(new RowView(this))
    , m_delegate(new RowDelegate(this))
    , m_footer(new Text(TextStep::Small, Weight::Regular, Ink::Muted, this))
{
    setObjectName(name + "Box"_L1);
    m_view->setObjectName(name + "List"_L1);
    m_view->setItemDelegate(m_delegate);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    FocusRing::setTarget(*m_view, *this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_footer);
    const int margin = 2 * Theme::grid - Theme::ring;
    m_footer->setContentsMargins(margin, Theme::grid, margin, Theme::grid + Theme::half);
    m_footer->hide();
    setExtent(Extent::Fits);

    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex& index) { emit activated(index.row(), Qt::NoModifier); });
}

QListView& RowList::view() const
{
    return *m_view;
}

void RowList::setModel(QAbstractItemModel* model)
{
    m_view->setModel(model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { emit currentRowChanged(now.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &RowList::noteRows);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowList::noteRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowList::noteRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowList::noteRows);
    noteRows();
}

void RowList::setName(const QString& name)
{
    m_view->setAccessibleName(name);
}

void RowList::setExtent(Extent extent)
{
    m_extent = extent;
    const bool fits = extent == Extent::Fits;
    const bool scrolls = extent == Extent::Scrolls;
    setSizePolicy(QSizePolicy::Expanding, fits      ? QSizePolicy::Minimum
                                          : scrolls ? QSizePolicy::Expanding
                                                    : QSizePolicy::Maximum);
    // A stretched view would take its share of the room under a list that only wants its rows.
    m_view->setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    static_cast<QVBoxLayout*>(layout())->setStretch(0, fits ? 0 : 1);
    m_view->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_view->setMinimumHeight(0);
    m_view->setMaximumHeight(QWIDGETSIZE_MAX);
    noteRows();
}

void RowList::setSelection(Selection selection)
{
    m_selection = selection;
    noteRows();
}

void RowList::setSingleLine()
{
    m_delegate->setHeight(RowDelegate::Height::OneLine);
    noteRows();
}

void RowList::setFooter(const QString& footer)
{
    m_footer->setText(footer);
    m_footer->setVisible(!footer.isEmpty());
    updateGeometry();
}

int RowList::currentRow() const
{
    return m_view->currentIndex().row();
}

void RowList::setCurrentRow(int row)
{
    if (m_view->model())
        m_view->setCurrentIndex(m_view->model()->index(row, 0));
}

QSize RowList::sizeHint() const
{
    const int width = Theme::of(*this).scaled(40 * Theme::grid);
    const int rows = m_extent == Extent::Scrolls ? std::max(rowsHeight(), 30 * Theme::grid) : rowsHeight();
    return {width, rows + footerHeight(width) + 2 * edge};
}

QSize RowList::minimumSizeHint() const
{
    const int rows = m_extent == Extent::Fits ? rowsHeight() : m_delegate->rowHeight(Theme::of(*this));
    return {20 * Theme::grid, rows + 2 * edge};
}

bool RowList::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && currentRow() >= 0) {
            emit activated(currentRow(), key->modifiers() & ~Qt::KeypadModifier);
            return true;
        }
        break;
    }
    case QEvent::FocusIn:
        if (currentRow() < 0 && m_view->model() && m_view->model()->rowCount() > 0)
            setCurrentRow(0);
        break;
    case QEvent::FocusOut:
        if (m_selection == Selection::Focused && m_view->model())
            m_view->setCurrentIndex({});
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void RowList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        noteRows();
}

void RowList::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(*this);
    WidgetPainter painter(*this);
    paintBox(painter, rect(), theme.surface, theme.border);
    if (m_footer->isVisible() && m_view->model() && m_view->model()->rowCount() > 0)
        painter.fillRect(edge, m_footer->y(), width() - 2 * edge, Theme::hairline, theme.border);
}

void RowList::noteRows()
{
    const QAbstractItemModel* model = m_view->model();
    if (!model)
        return;
    m_delegate->setLeadWidth(leadWidth(*model, Theme::of(*this)));
    if (m_selection == Selection::Always && currentRow() < 0 && model->rowCount() > 0)
        setCurrentRow(0);
    m_view->setRowsHeight(rowsHeight());
    if (m_extent == Extent::Fits)
        m_view->setFixedHeight(rowsHeight());
    else if (m_extent == Extent::Shrinks)
        m_view->setMaximumHeight(rowsHeight());
    m_view->doItemsLayout();
    updateGeometry();
}

int RowList::rowsHeight() const
{
    return m_view->model() ? m_view->model()->rowCount() * m_delegate->rowHeight(Theme::of(*this)) : 0;
}

int RowList::footerHeight(int width) const
{
    return m_footer->isHidden() ? 0 : m_footer->heightForWidth(width - 2 * edge);
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_RowList.cpp"
