#include "PreviewBoxContent.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace frontpaw::delivery {

using desk::PreviewOutcome;

namespace {

QCborMap mapOf(const BoxedMessage& boxed)
{
    return {
        {"to"_L1, boxed.message.to},
        {"channel"_L1, boxed.message.channel},
        {"text"_L1, boxed.message.text},
        {"code"_L1, boxed.message.code},
        {"at"_L1, toMillis(boxed.message.at)},
        {"challenge"_L1, boxed.challenge.bytes()},
        {"from"_L1, toMillis(boxed.visibleFrom)},
        {"until"_L1, toMillis(boxed.expiresAt)},
    };
}

BoxedMessage messageOf(const QCborMap& map)
{
    const auto time = [&](QLatin1StringView key) { return fromMillis(map.value(key).toInteger()); };
    const auto text = [&](QLatin1StringView key) { return map.value(key).toString(); };
    return {{text("to"_L1), text("channel"_L1), text("text"_L1), text("code"_L1), time("at"_L1)},
            auth::ChallengeId::fromBytes(map.value("challenge"_L1).toByteArray()),
            time("from"_L1),
            time("until"_L1)};
}

} // namespace

QByteArray PreviewBoxContent::encoded() const
{
    QCborArray list;
    for (const BoxedMessage& boxed : messages)
        list.append(mapOf(boxed));
    const QCborMap map{{"outcome"_L1, static_cast<int>(outcome)}, {"messages"_L1, list}};
    return map.toCborValue().toCbor();
}

std::optional<PreviewBoxContent> PreviewBoxContent::decoded(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const qint64 outcome = value.toMap().value("outcome"_L1).toInteger(-1);
    if (outcome < 0 || outcome > static_cast<qint64>(PreviewOutcome::AccountRefused))
        return std::nullopt;

    PreviewBoxContent content{static_cast<PreviewOutcome>(outcome), {}};
    for (const QCborValue& message : value.toMap().value("messages"_L1).toArray())
        content.messages.push_back(messageOf(message.toMap()));
    return content;
}

} // namespace frontpaw::delivery
