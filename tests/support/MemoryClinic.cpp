#include "support/MemoryClinic.h"

#include <algorithm>

namespace frontpaw::test {

using namespace auth;
using namespace std::chrono_literals;

namespace {

template <class Row>
void put(std::vector<Row>& rows, const Row& row)
{
    const auto found = std::ranges::find(rows, row.id, &Row::id);
    if (found == rows.end())
        rows.push_back(row);
    else
        *found = row;
}

} // namespace

void MemoryClinic::flush()
{
    const auto waiting = std::exchange(later, {});
    for (const auto& write : waiting)
        write();
}

PhoneKey MemoryClinic::keyOf(const Subject& subject) const
{
    if (const auto* phone = std::get_if<PhoneSubject>(&subject))
        return phone->phone;
    const auto found = challenges.find(std::get<ChallengeId>(subject));
    return found == challenges.end() ? PhoneKey() : index.keyOf(found->second.phone);
}

bool MemoryClinic::isOf(const PhoneKey& key, ChallengeId challenge) const
{
    const auto found = challenges.find(challenge);
    return found != challenges.end() && index.keyOf(found->second.phone) == key;
}

Ledger MemoryClinic::ledgerOf(const Subject& subject) const
{
    Ledger ledger;
    const Instant now = clock.trusted();
    const PhoneKey key = keyOf(subject);
    for (const auto& [id, challenge] : challenges) {
        if (index.keyOf(challenge.phone) != key)
            continue;
        ledger.phone = challenge.phone;
        if (challenge.state == Challenge::State::Live)
            ledger.live = challenge;
        if (const auto* asked = std::get_if<ChallengeId>(&subject); asked && *asked == id)
            ledger.asked = challenge;
    }
    for (const Guess& guess : guesses) {
        if (guess.at > now - 24h && isOf(key, guess.challenge))
            ledger.guesses.push_back(guess);
    }
    for (const Request& request : requests) {
        if (request.at > now - 24h && isOf(key, request.challenge))
            ledger.requests.push_back(request);
        if (request.at > now - 1h)
            ++ledger.deskRequestsLastHour;
    }
    const auto& shown = ledger.asked ? ledger.asked : ledger.live;
    for (const Delivery& delivery : deliveries) {
        if (shown && delivery.challenge == shown->id)
            ledger.deliveries.push_back(delivery);
        if (delivery.reservedAt > now - 24h)
            ++ledger.messagesLastDay;
    }
    if (const auto phone = phones.find(key); phone != phones.end()) {
        ledger.lock = phone->second.lock;
        ledger.consecutiveWrong = phone->second.consecutiveWrong;
        ledger.clients = phone->second.clients;
    }
    return ledger;
}

void MemoryClinic::write(const Subject& subject, const Decision& decision)
{
    for (const Challenge& challenge : decision.challenges)
        challenges[challenge.id] = challenge;
    const PhoneKey key = keyOf(subject);
    guesses.insert(guesses.end(), decision.guesses.begin(), decision.guesses.end());
    for (const Request& request : decision.requests)
        put(requests, request);
    for (const Delivery& delivery : decision.deliveries)
        put(deliveries, delivery);

    Phone& phone = phones[key];
    phone.consecutiveWrong += static_cast<int>(decision.guesses.size());
    if (decision.clearsConsecutive)
        phone.consecutiveWrong = 0;
    if (decision.lock)
        phone.lock = decision.lock;
    if (decision.newClient) {
        phone.clients.push_back({decision.newClient->id, false, false});
        std::ranges::sort(phone.clients, {}, &KnownClient::id);
    }
    if (decision.session)
        sessions[decision.session->id] = *decision.session;
    if (decision.flow)
        flows[decision.flow->id] = *decision.flow;
    audit.insert(audit.end(), decision.audit.begin(), decision.audit.end());
}

KnownClient* MemoryClinic::findClient(ClientId client)
{
    for (auto& [key, phone] : phones) {
        const auto found = std::ranges::find(phone.clients, client, &KnownClient::id);
        if (found != phone.clients.end())
            return &*found;
    }
    return nullptr;
}

} // namespace frontpaw::test
