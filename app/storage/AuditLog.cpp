#include "storage/AuditLog.h"

using namespace Qt::StringLiterals;

namespace frontpaw::storage {

namespace {

struct Row
{
    qint64 seq = 0;
    qint64 at = 0;
    QByteArray actor, event, subject, detail, previous;
};

QByteArray macOf(const Transaction& transaction, const Row& row)
{
    return keyedHash(transaction.context().keys().audit,
                     {"audit row", row.previous, transaction.tenant().bytes(), transaction.desk().bytes(),
                      QByteArray::number(row.seq), QByteArray::number(row.at), row.actor, row.event,
                      row.subject, row.detail});
}

} // namespace

void AuditLog::append(Transaction& transaction, const Actor& actor, const QByteArray& event, RowId subject,
                      const QByteArray& detail)
{
    Transaction::AuditEnd& end = transaction.auditEnd();
    const Row row{
        end.seq + 1, toMillis(transaction.now()), actor.text().toUtf8(), event, subject.bytes(), detail,
        end.mac};
    const QByteArray mac = macOf(transaction, row);
    transaction.execute(
        u"INSERT INTO audit (desk_id, seq, tenant_id, at, actor, event, subject, detail, prev_mac, mac) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {transaction.desk(), row.seq, transaction.tenant(), row.at, QString::fromUtf8(row.actor),
         QString::fromLatin1(event), row.subject, QString::fromLatin1(detail), row.previous, mac});
    end = {row.seq, mac};
}

AuditLog::Check AuditLog::check(Transaction& transaction)
{
    Check check;
    Statement head = transaction.select(u"SELECT audit_seq, audit_mac FROM head"_s, {});
    if (!head.next())
        throw SqlFailure(StorageProblem::Damaged, u"no head row"_s);
    check.end = head.integer(0);
    const QByteArray endMac = head.bytes(1);

    QByteArray previous;
    Statement rows =
        transaction.select(u"SELECT seq, at, actor, event, subject, detail, prev_mac, mac FROM audit "
                           "WHERE desk_id = ? ORDER BY seq"_s,
                           {transaction.desk()});
    while (rows.next()) {
        const Row row{
            rows.integer(0), rows.integer(1),         rows.text(2).toUtf8(), rows.text(3).toLatin1(),
            rows.bytes(4),   rows.text(5).toLatin1(), rows.bytes(6)};
        const bool isNext = row.seq == check.provenUpTo + 1 && row.previous == previous;
        if (!isNext || !constantTimeEqual(rows.bytes(7), macOf(transaction, row))) {
            check.firstBroken = check.provenUpTo + 1;
            return check;
        }
        check.provenUpTo = row.seq;
        previous = rows.bytes(7);
    }
    if (check.provenUpTo != check.end || previous != endMac)
        check.firstBroken = check.provenUpTo + 1;
    return check;
}

} // namespace frontpaw::storage
