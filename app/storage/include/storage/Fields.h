#pragma once

#include <QString>

/// Names of sealed fields and of values in clear columns that several stores use. They stand in files: they
/// never change.
namespace frontpaw::storage::field {

// clients
inline const QString firstName = QStringLiteral("first_name");
inline const QString lastName = QStringLiteral("last_name");
inline const QString email = QStringLiteral("email");
inline const QString address = QStringLiteral("address");
inline const QString language = QStringLiteral("language");
inline const QString under18 = QStringLiteral("under_18");
inline const QString parentName = QStringLiteral("parent_name");

// phone_keys
inline const QString e164 = QStringLiteral("e164");

// consents; `purpose` is one of the three
inline const QString noticeLanguage = QStringLiteral("notice_language");
inline const QString care = QStringLiteral("care");
inline const QString reminders = QStringLiteral("reminders");
inline const QString messages = QStringLiteral("messages");

// pets, staff, resources
inline const QString name = QStringLiteral("name");
inline const QString breed = QStringLiteral("breed");
inline const QString colour = QStringLiteral("colour");
inline const QString sex = QStringLiteral("sex");
inline const QString born = QStringLiteral("born"); ///< ISO date
inline const QString room = QStringLiteral("room");
inline const QString pinVerifier = QStringLiteral("pin_verifier");

// weights, allergies, notes, appointments, visits, attachments
inline const QString grams = QStringLiteral("grams");
inline const QString substance = QStringLiteral("substance");
inline const QString text = QStringLiteral("text");
inline const QString reason = QStringLiteral("reason");
inline const QString summary = QStringLiteral("summary");
inline const QString bytes = QStringLiteral("bytes");

} // namespace frontpaw::storage::field
