#pragma once

// Everything that a page says by itself: problems, openings, health, settings.

#include "words/Health.h"
#include "words/Openings.h"
#include "words/Problems.h"
#include "words/Settings.h"
