#define _GNU_SOURCE
#include "chardening.h"

#include <errno.h>
#include <sys/prctl.h>
#include <unistd.h>

int hardening_refuse_inspection(void) {
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

bool hardening_is_open_to_inspection(void) {
  return prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
}

int hardening_refuse_privileges(void) {
  return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

bool hardening_has_no_new_privileges(void) {
  return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
}

char **hardening_environment(void) {
  return environ;
}
