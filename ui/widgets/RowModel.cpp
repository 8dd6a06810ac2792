#include "ui/widgets/RowModel.h"

using namespace Qt::StringLiterals;

namespace frontpaw::ui {

QString Row::sentence() const
{
    QStringList parts{lead, title, tail, second, trailing + trailingBold, pill};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void RowModel::setRows(QList<Row> rows)
{
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RowModel::setRow(int at, const Row& row)
{
    m_rows[at] = row;
    emit dataChanged(index(at), index(at));
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid() || at.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[at.row()];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.sentence();
    default:
        return {};
    }
}

} // namespace frontpaw::ui

#include "ui/widgets/moc_RowModel.cpp"
