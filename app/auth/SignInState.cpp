#include "auth/SignInState.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <type_traits>

namespace frontpaw::auth {

using namespace Qt::StringLiterals;

namespace {

/// Writes what is not at its default.
class Writer
{
public:
    void put(QLatin1StringView key, const QCborValue& value) { map.insert(key, value); }
    void put(QLatin1StringView key, const QString& text)
    {
        text.isEmpty() ? void() : put(key, QCborValue(text));
    }
    void put(QLatin1StringView key, const RawId& id)
    {
        id.isNull() ? void() : put(key, QCborValue(id.bytes()));
    }
    void put(QLatin1StringView key, Instant at) { put(key, QCborValue(toMillis(at))); }
    void put(QLatin1StringView key, bool on) { on ? put(key, QCborValue(true)) : void(); }
    void put(QLatin1StringView key, int number) { put(key, QCborValue(number)); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void put(QLatin1StringView key, Enum value) { put(key, static_cast<int>(value)); }
    template <class T>
    void put(QLatin1StringView key, const std::optional<T>& value)
    {
        if (value)
            put(key, *value);
    }

    QCborMap map;
};

/// Reads what is there; a value that no version of this program writes makes the whole unreadable.
class Reader
{
public:
    explicit Reader(const QCborMap& from) : map(from) {}

    void get(QLatin1StringView key, QString& text) const { text = map.value(key).toString(); }
    void get(QLatin1StringView key, Instant& at) const { at = fromMillis(map.value(key).toInteger()); }
    void get(QLatin1StringView key, bool& on) const { on = map.value(key).toBool(); }
    void get(QLatin1StringView key, int& number) const
    {
        number = static_cast<int>(map.value(key).toInteger(number));
    }
    template <class Tag>
    void get(QLatin1StringView key, Id<Tag>& id) const
    {
        id = Id<Tag>::fromBytes(map.value(key).toByteArray());
    }
    /// `last`: the enum's greatest value.
    template <class Enum>
    void get(QLatin1StringView key, Enum& value, Enum last)
    {
        const qint64 number = map.value(key).toInteger(0);
        good = good && number >= 0 && number <= static_cast<qint64>(last);
        value = good ? static_cast<Enum>(number) : Enum{};
    }
    template <class T, class... Last>
    void get(QLatin1StringView key, std::optional<T>& value, Last... last)
    {
        if (map.contains(key))
            get(key, value.emplace(), last...);
    }

    QCborMap map;
    bool good = true;
};

QCborMap encodedDraft(const Profile& draft)
{
    Writer writer;
    writer.put("first"_L1, draft.firstName);
    writer.put("last"_L1, draft.lastName);
    writer.put("email"_L1, draft.email);
    writer.put("address"_L1, draft.address);
    writer.put("under18"_L1, draft.under18);
    writer.put("parent"_L1, draft.parentName);
    writer.put("care"_L1, draft.consents.care);
    writer.put("reminders"_L1, draft.consents.reminders);
    writer.put("messages"_L1, draft.consents.messages);
    writer.put("notice"_L1, draft.noticeLanguage);
    writer.put("pet"_L1, draft.petName);
    writer.put("species"_L1, draft.petSpecies);
    return writer.map;
}

Profile decodedDraft(const QCborMap& map)
{
    const Reader reader(map);
    Profile draft;
    reader.get("first"_L1, draft.firstName);
    reader.get("last"_L1, draft.lastName);
    reader.get("email"_L1, draft.email);
    reader.get("address"_L1, draft.address);
    reader.get("under18"_L1, draft.under18);
    reader.get("parent"_L1, draft.parentName);
    reader.get("care"_L1, draft.consents.care);
    reader.get("reminders"_L1, draft.consents.reminders);
    reader.get("messages"_L1, draft.consents.messages);
    reader.get("notice"_L1, draft.noticeLanguage);
    reader.get("pet"_L1, draft.petName);
    reader.get("species"_L1, draft.petSpecies);
    return draft;
}

void writeCode(Writer& writer, const SignInState& state)
{
    writer.put("challenge"_L1, state.challenge);
    writer.put("message"_L1, state.message);
    writer.put("channel"_L1, state.channel);
    writer.put("delivery"_L1, state.delivery);
    writer.put("delivery-at"_L1, state.deliveryAt);
    writer.put("sent-at"_L1, state.sentAt);
    writer.put("expires-at"_L1, state.expiresAt);
    writer.put("resend-at"_L1, state.resendAt);
    writer.put("digits"_L1, state.digits);
    writer.put("attempts-left"_L1, state.attemptsLeft);
}

void readCode(Reader& reader, SignInState& state)
{
    reader.get("challenge"_L1, state.challenge);
    reader.get("message"_L1, state.message);
    reader.get("channel"_L1, state.channel, Channel::Sms);
    reader.get("delivery"_L1, state.delivery, Delivery::State::Unknown);
    reader.get("delivery-at"_L1, state.deliveryAt);
    reader.get("sent-at"_L1, state.sentAt);
    reader.get("expires-at"_L1, state.expiresAt);
    reader.get("resend-at"_L1, state.resendAt);
    reader.get("digits"_L1, state.digits);
    reader.get("attempts-left"_L1, state.attemptsLeft);
}

void writeRefusals(Writer& writer, const SignInState& state)
{
    if (state.refusal) {
        Writer refusal;
        refusal.put("problem"_L1, state.refusal->problem);
        refusal.put("until"_L1, state.refusal->until);
        refusal.put("left"_L1, state.refusal->attemptsLeft);
        writer.put("refusal"_L1, QCborValue(refusal.map));
    }
    writer.put("phone-problem"_L1, state.phoneProblem);
    QCborArray problems;
    for (const ProfileProblem& problem : state.profileProblems)
        problems.append(QCborArray{static_cast<int>(problem.field), static_cast<int>(problem.kind)});
    if (!problems.isEmpty())
        writer.put("profile-problems"_L1, QCborValue(problems));
    writer.put("intention-problem"_L1, state.intentionProblem);
}

void readRefusals(Reader& reader, SignInState& state)
{
    if (reader.map.contains("refusal"_L1)) {
        Reader refusal(reader.map.value("refusal"_L1).toMap());
        Refusal& read = state.refusal.emplace();
        refusal.get("problem"_L1, read.problem, AuthProblem::Stopping);
        refusal.get("until"_L1, read.until);
        refusal.get("left"_L1, read.attemptsLeft);
        reader.good = reader.good && refusal.good;
    }
    reader.get("phone-problem"_L1, state.phoneProblem, PhoneProblem::NotMobile);
    for (const auto& value : reader.map.value("profile-problems"_L1).toArray()) {
        const qint64 field = value.toArray().at(0).toInteger(-1);
        const qint64 kind = value.toArray().at(1).toInteger(-1);
        reader.good = reader.good && field >= 0 &&
                      field <= static_cast<int>(ProfileProblem::Field::PetSpecies) && kind >= 0 &&
                      kind <= static_cast<int>(ProfileProblem::Kind::NotAName);
        state.profileProblems.push_back(
            {static_cast<ProfileProblem::Field>(field), static_cast<ProfileProblem::Kind>(kind)});
    }
    reader.get("intention-problem"_L1, state.intentionProblem, IntentionProblem::Failed);
}

} // namespace

QByteArray SignInState::encoded() const
{
    Writer writer;
    writer.put("id"_L1, id);
    writer.put("step"_L1, step);
    if (!intention.isEmpty())
        writer.put("intention"_L1, QCborValue(intention.payload));
    writer.put("typed"_L1, typedNumber);
    writer.put("phone"_L1, phone.e164());
    writer.put("chosen"_L1, chosen);
    writer.put("title"_L1, title);
    writeCode(writer, *this);

    writer.put("session"_L1, session);
    QCborArray people;
    for (const ClientId& person : family)
        people.append(person.bytes());
    if (!people.isEmpty())
        writer.put("family"_L1, QCborValue(people));
    writer.put("profile-until"_L1, profileUntil);
    if (!draft.isEmpty())
        writer.put("draft"_L1, QCborValue(encodedDraft(draft)));
    writer.put("level"_L1, level);
    writer.put("intention-done"_L1, intentionDone);
    writeRefusals(writer, *this);
    return QCborValue(writer.map).toCbor();
}

std::optional<SignInState> SignInState::decoded(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;

    Reader reader(value.toMap());
    SignInState state;
    reader.get("id"_L1, state.id);
    reader.get("step"_L1, state.step, Step::Blocked);
    state.intention.payload = reader.map.value("intention"_L1).toByteArray();
    reader.get("typed"_L1, state.typedNumber);
    state.phone = PhoneNumber::fromE164(reader.map.value("phone"_L1).toString());
    reader.get("chosen"_L1, state.chosen);
    reader.get("title"_L1, state.title);
    readCode(reader, state);

    reader.get("session"_L1, state.session);
    for (const auto& person : reader.map.value("family"_L1).toArray())
        state.family.push_back(ClientId::fromBytes(person.toByteArray()));
    reader.get("profile-until"_L1, state.profileUntil);
    if (reader.map.contains("draft"_L1))
        state.draft = decodedDraft(reader.map.value("draft"_L1).toMap());
    reader.get("level"_L1, state.level, Level::Staff);
    reader.get("intention-done"_L1, state.intentionDone);
    readRefusals(reader, state);
    return reader.good && !state.id.isNull() ? std::optional(state) : std::nullopt;
}

} // namespace frontpaw::auth
