#pragma once

#include "ui/widgets/Row.h"

#include <QAbstractListModel>

namespace frontpaw::ui {

/// Rows for a RowList. A model of your own does as well, if it answers these roles:
/// RowRole (a Row), Qt::DisplayRole (its title), Qt::AccessibleTextRole (its sentence()).
class RowModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int RowRole = Qt::UserRole;

    using QAbstractListModel::QAbstractListModel;

    /// Keeps the current row of a view when the count stays the same.
    void setRows(QList<Row> rows);
    void setRow(int index, const Row& row);
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace frontpaw::ui
