#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include "ccurses.h"
#include "restore.h"

#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;

int cc_terminal_type(void) {
  int error = -1;
  const char *name = getenv("TERM");
  if (name == NULL || *name == 0) return 0;
  return setupterm(name, STDOUT_FILENO, &error) == OK ? 1 : error;
}

bool cc_places_cursor(void) {
  char *text = tigetstr("cup");
  return text != NULL && text != (char *)-1;
}

bool cc_uses_utf8(void) {
  setlocale(LC_CTYPE, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* The modes of the running program: keys one by one, no echo, Ctrl-C is no signal. */
static void take_modes(void) {
  struct termios modes;
  cbreak();
  noecho();
  nonl();
  if (tcgetattr(STDIN_FILENO, &modes) == 0) {
    modes.c_cc[VINTR] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
  }
  def_prog_mode();
}

static void write_text(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, text, length);
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

static bool is_ansi(void) {
  char *text = tigetstr("cup");
  return text != NULL && text != (char *)-1 && strncmp(text, "\033[", 2) == 0;
}

bool cc_open(void) {
  if (screen != NULL) return false;
  /* The window's own size counts, not what the environment says. */
  unsetenv("LINES");
  unsetenv("COLUMNS");
  /* Handlers come first: ncurses leaves alone what is already caught. */
  if (!restore_prepare(is_ansi())) return false;
  screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    restore_disarm();
    return false;
  }
  set_term(screen);
  set_escdelay(50);
  typeahead(-1);
  take_modes();
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  curs_set(1);
  int width, height;
  cc_size(&width, &height);
  if (width != COLS || height != LINES) resizeterm(height, width);
  clearok(curscr, TRUE);
  if (is_ansi()) write_text("\033[?2004h");
  return true;
}

static void give_back(void) {
  if (is_ansi()) write_text("\033[?2004l");
  erase();
  clearok(curscr, TRUE);
  refresh();
  endwin();
}

void cc_close(void) {
  if (screen == NULL) return;
  give_back();
  restore_disarm();
  delscreen(screen);
  screen = NULL;
}

void cc_size(int *width, int *height) {
  struct winsize size;
  *width = 80;
  *height = 24;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
    *width = size.ws_col;
    *height = size.ws_row;
  }
}

void cc_resize(int width, int height) {
  resizeterm(height, width);
  clearok(curscr, TRUE);
}

void cc_retake(void) {
  reset_prog_mode();
  if (is_ansi()) write_text("\033[?2004h");
  clearok(curscr, TRUE);
}

void cc_put(int row, int column, const uint32_t *scalars, int count, int style) {
  wchar_t text[CCHARW_MAX + 1];
  attr_t attributes = (style & CC_BOLD ? A_BOLD : 0) | (style & CC_REVERSE ? A_REVERSE : 0) |
                      (style & CC_UNDERLINE ? A_UNDERLINE : 0);
  cchar_t cell;
  int length = 0;
  while (length < count && length < CCHARW_MAX) {
    text[length] = (wchar_t)scalars[length];
    length++;
  }
  text[length] = 0;
  if (setcchar(&cell, text, attributes, 0, NULL) == OK) mvadd_wch(row, column, &cell);
}

void cc_flush(int row, int column) {
  move(row, column);
  refresh();
}

void cc_stop(void) {
  give_back();
  restore_stop();
  write_text(is_ansi() ? "\033[?2004h" : "");
  clearok(curscr, TRUE);
  refresh();
}
