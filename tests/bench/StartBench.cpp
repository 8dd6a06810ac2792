// From exec to a window that shows what was typed into it, seen from outside through X.
//   start_bench REPEATS REST_MS PROGRAM [ARGUMENTS…]
// starts the program so often, lets it rest, and prints the times in milliseconds and the memory (PSS, kB) as
// JSON.
#include "Screen.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using frontpaw::bench::Screen;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr std::uint16_t boxHeight = 64;

struct Start
{
    double milliseconds = 0;
    long pssKilobytes = 0;
};

pid_t launch(char** command)
{
    const pid_t child = fork();
    if (child == 0) {
        execv(command[0], command);
        _exit(127);
    }
    return child;
}

long pssOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("Pss:", 0) == 0)
            return std::stol(line.substr(4));
    }
    return -1;
}

/// When the picture first looked as it does once it stands still with the typed key in it.
double settledAt(const Screen& screen, xcb_window_t window, SteadyClock::time_point start)
{
    std::vector<std::pair<std::uint64_t, SteadyClock::time_point>> seen;
    while (seen.size() < 2 || SteadyClock::now() - seen.back().second < 300ms) {
        const std::uint64_t picture = screen.look(window, boxHeight);
        if (seen.empty() || seen.back().first != picture)
            seen.emplace_back(picture, SteadyClock::now());
        if (SteadyClock::now() - start > 20s)
            return -1;
        std::this_thread::sleep_for(1ms);
    }
    return std::chrono::duration<double, std::milli>(seen.back().second - start).count();
}

Start measure(const Screen& screen, char** command, std::chrono::milliseconds rest)
{
    const auto start = SteadyClock::now();
    const pid_t child = launch(command);
    std::optional<xcb_window_t> window;
    while (!(window = screen.window()) && SteadyClock::now() - start < 20s)
        std::this_thread::sleep_for(1ms);
    Start result{-1, -1};
    if (window) {
        screen.focus(*window);
        screen.type('9');
        result.milliseconds = settledAt(screen, *window, start);
        std::this_thread::sleep_for(rest);
        result.pssKilobytes = pssOf(child);
    }
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    while (screen.window())
        std::this_thread::sleep_for(5ms);
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    const int repeats = std::atoi(argv[1]);
    const std::chrono::milliseconds rest(std::atoi(argv[2]));
    const Screen screen;
    std::vector<double> times;
    long pss = -1;
    for (int i = 0; i < repeats; ++i) {
        const Start one = measure(screen, argv + 3, rest);
        if (one.milliseconds < 0)
            return 1;
        times.push_back(one.milliseconds);
        pss = one.pssKilobytes;
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"median_ms\":%.1f,\"best_ms\":%.1f,\"pss_kb\":%ld}\n", times[times.size() / 2],
                times.front(), pss);
    return 0;
}
