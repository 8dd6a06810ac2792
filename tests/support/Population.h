#pragma once

#include "storage/Database.h"

namespace frontpaw::test {

/// How many of what a test or benchmark needs.
struct Crowd
{
    int clients = 1000;
    int pets = 2500;
};

/// Fills the database with made-up clients, each with a phone and the consent to care, and their pets: rows
/// as Tables seals them, but without history, audit and outbox, in one transaction. A hundred thousand
/// clients take some 20 s. The same numbers give the same names and phones ("+917" and nine digits).
void populate(storage::Database& database, Crowd crowd);

/// The phone of the client of that number, from 0.
[[nodiscard]] QString phoneOfCrowd(int client);

} // namespace frontpaw::test
