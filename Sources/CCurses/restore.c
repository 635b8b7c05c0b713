#define _GNU_SOURCE
#include "restore.h"
#include "ccurses.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <ncursesw/curses.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

/* Signals that ask the program to end: it may save first, then the terminal is given back. */
static const int ending[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
/* Signals after which nothing of the program may run any more. */
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
static const int others[] = {SIGWINCH, SIGTSTP, SIGCONT, SIGALRM};

enum { COUNT_ENDING = 4, COUNT_FATAL = 7, COUNT_OTHERS = 4, PATIENCE_SECONDS = 5 };

static struct sigaction before[COUNT_ENDING + COUNT_FATAL + COUNT_OTHERS];
static struct termios modes;
static char farewell[256];
static size_t farewell_length;
static int wake[2] = {-1, -1};
static volatile sig_atomic_t armed, end_signal, resized, stopped, continued;
static unsigned char alternate_stack[65536];
static void (*volatile crash_ending)(int number);

/* Only calls that POSIX allows in a signal handler. Prints nothing but the farewell. */
static void emergency(void) {
  if (!armed) return;
  armed = 0;
  signal(SIGTTOU, SIG_IGN);
  if (write(STDOUT_FILENO, farewell, farewell_length) < 0) { /* the line is gone: nothing to give back */
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

void cc_set_crash_ending(void (*ending)(int number)) {
  crash_ending = ending;
}

static void on_fatal(int number) {
  emergency();
  if (crash_ending != NULL) crash_ending(number);
  signal(number, SIG_DFL);
  raise(number);
}

static void ring(void) {
  int kept = errno;
  if (write(wake[1], "", 1) < 0) { /* the pipe is full: the loop wakes anyway */
  }
  errno = kept;
}

static void on_end(int number) {
  /* A second signal, or no answer to the first one in time: the program hangs. */
  if (end_signal != 0) {
    emergency();
    _exit(128 + number);
  }
  end_signal = number;
  alarm(PATIENCE_SECONDS);
  ring();
}

static void on_alarm(int number) {
  (void)number;
  emergency();
  _exit(128 + end_signal);
}

static void on_other(int number) {
  if (number == SIGWINCH) resized = 1;
  if (number == SIGTSTP) stopped = 1;
  if (number == SIGCONT) continued = 1;
  ring();
}

static void append(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  while (*text != 0 && farewell_length < sizeof farewell) {
    /* Padding of old terminals, written as $<5>. */
    if (text[0] == '$' && text[1] == '<' && isdigit((unsigned char)text[2])) {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    farewell[farewell_length++] = *text++;
  }
}

static void catch(int number, void (*handler)(int), int flags, int place) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, &before[place]);
}

static void catch_all(void) {
  int place = 0;
  for (int i = 0; i < COUNT_ENDING; i++) catch(ending[i], on_end, SA_RESTART, place++);
  for (int i = 0; i < COUNT_FATAL; i++) catch(fatal[i], on_fatal, SA_ONSTACK | SA_NODEFER, place++);
  for (int i = 0; i < COUNT_OTHERS; i++)
    catch(others[i], others[i] == SIGALRM ? on_alarm : on_other, SA_RESTART, place++);
}

static void release_all(void) {
  int place = 0;
  for (int i = 0; i < COUNT_ENDING; i++) sigaction(ending[i], &before[place++], NULL);
  for (int i = 0; i < COUNT_FATAL; i++) sigaction(fatal[i], &before[place++], NULL);
  for (int i = 0; i < COUNT_OTHERS; i++) sigaction(others[i], &before[place++], NULL);
}

bool restore_prepare(bool is_ansi) {
  static bool registered = false;
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return false;
  if (wake[0] < 0 && pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  farewell_length = 0;
  if (is_ansi) append("\033[?2004l");
  append(tigetstr("sgr0"));
  append(tigetstr("clear"));
  append(tigetstr("rmcup"));
  append(tigetstr("cnorm"));
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  end_signal = resized = stopped = continued = 0;
  if (!registered) atexit(emergency);
  registered = true;
  armed = 1;
  catch_all();
  return true;
}

void restore_disarm(void) {
  armed = 0;
  alarm(0);
  release_all();
}

void restore_stop(void) {
  struct sigaction kept, action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  armed = 0;
  sigaction(SIGTSTP, &action, &kept);
  /* Not SIGSTOP: without a shell that could continue it, the system ignores this one. */
  raise(SIGTSTP);
  sigaction(SIGTSTP, &kept, NULL);
  armed = 1;
  stopped = continued = 0;
}

int cc_wait(int milliseconds) {
  struct pollfd list[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
  char drained[64];
  int result = 0;
  if (poll(list, 2, milliseconds) <= 0) return 0;
  if (list[1].revents & POLLIN) {
    while (read(wake[0], drained, sizeof drained) > 0) {
    }
    result |= CC_SIGNAL;
  }
  if (list[0].revents & POLLIN) result |= CC_INPUT;
  else if (list[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= CC_CLOSED;
  return result;
}

long cc_read(uint8_t *bytes, size_t size) {
  return read(STDIN_FILENO, bytes, size);
}

int cc_end_signal(void) {
  return end_signal;
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag != 0;
  *flag = 0;
  return was;
}

bool cc_took_resize(void) {
  return take(&resized);
}

bool cc_took_stop(void) {
  return take(&stopped);
}

bool cc_took_continue(void) {
  return take(&continued);
}
