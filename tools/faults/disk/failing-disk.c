/*
 * A disk that fails, for one folder and all processes that this is loaded into (LD_PRELOAD): the calls that change it
 * are counted together, and from a certain one on they fail.
 *
 *   FAULT_DIR      the folder, as an absolute path without links
 *   FAULT_COUNTER  a file of two numbers of 8 bytes: how many changes there were, and the first that fails (0: none)
 *   FAULT_ERRNO    ENOSPC: what takes room fails. EROFS: every change fails, as the system has made the disk read-only.
 *                  SIGKILL: the whole process group is killed before the change.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name, result, ...)                             \
  static result (*real)(__VA_ARGS__);                       \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static _Atomic uint64_t *counter;
static const char *dir;
static size_t dir_length;
static int error, kills;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAULT_COUNTER");
  dir = getenv("FAULT_DIR");
  if (!path || !dir) return;
  int file = open(path, O_RDWR);
  if (file < 0) return;
  void *shared = mmap(NULL, 2 * sizeof(uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (shared == MAP_FAILED) return;
  const char *name = getenv("FAULT_ERRNO");
  error = name && strcmp(name, "ENOSPC") == 0 ? ENOSPC : EROFS;
  kills = name && strcmp(name, "SIGKILL") == 0;
  dir_length = strlen(dir);
  counter = shared;
}

static int lies_in(const char *path) {
  return counter && path && strncmp(path, dir, dir_length) == 0 && (path[dir_length] == '/' || !path[dir_length]);
}

static int is_of(int file) {
  if (!counter) return 0;
  char link[32], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return lies_in(path);
}

/* Counts a call; true when it must fail. */
static int fails(int is_meant) {
  if (!is_meant) return 0;
  uint64_t number = atomic_fetch_add(&counter[0], 1) + 1, from = atomic_load(&counter[1]);
  if (!from || number < from) return 0;
  if (kills) kill(0, SIGKILL);
  errno = error;
  return 1;
}

static int is_missing(const char *path) { return access(path, F_OK) != 0; }

/* A full disk takes no new file; a read-only one opens none for writing. */
static int opening_fails(const char *path, int flags) {
  if (!lies_in(path)) return 0;
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
  int makes = (flags & O_CREAT) && is_missing(path);
  return fails(error == EROFS ? writes : makes);
}

#define OPEN(name)                                     \
  int name(const char *path, int flags, ...) {         \
    REAL(#name, int, const char *, int, ...);          \
    va_list rest;                                      \
    va_start(rest, flags);                             \
    mode_t mode = va_arg(rest, mode_t);                \
    va_end(rest);                                      \
    return opening_fails(path, flags) ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define WRITE(name, declared, passed, ...)                       \
  ssize_t name declared {                                        \
    REAL(#name, ssize_t, __VA_ARGS__);                           \
    return fails(is_of(file)) ? -1 : real passed;                \
  }
WRITE(write, (int file, const void *bytes, size_t count), (file, bytes, count), int, const void *, size_t)
WRITE(pwrite, (int file, const void *bytes, size_t count, off_t at),
      (file, bytes, count, at),
      int, const void *, size_t, off_t)
WRITE(pwrite64, (int file, const void *bytes, size_t count, off64_t at),
      (file, bytes, count, at),
      int, const void *, size_t, off64_t)
WRITE(writev, (int file, const struct iovec *parts, int count), (file, parts, count), int, const struct iovec *, int)
WRITE(pwritev64, (int file, const struct iovec *parts, int count, off64_t at),
      (file, parts, count, at),
      int, const struct iovec *, int, off64_t)
WRITE(copy_file_range, (int other, off64_t *begin, int file, off64_t *at, size_t count, unsigned flags),
      (other, begin, file, at, count, flags),
      int, off64_t *, int, off64_t *, size_t, unsigned)
WRITE(sendfile64, (int file, int other, off64_t *begin, size_t count),
      (file, other, begin, count),
      int, int, off64_t *, size_t)

/* To make a file shorter takes no room. */
static int sizing_fails(int file, off64_t size) {
  struct stat facts;
  if (!is_of(file)) return 0;
  return fails(error == EROFS || (fstat(file, &facts) == 0 && size > facts.st_size));
}
int ftruncate(int file, off_t size) {
  REAL("ftruncate", int, int, off_t);
  return sizing_fails(file, size) ? -1 : real(file, size);
}
int ftruncate64(int file, off64_t size) {
  REAL("ftruncate64", int, int, off64_t);
  return sizing_fails(file, size) ? -1 : real(file, size);
}
int posix_fallocate64(int file, off64_t begin, off64_t length) {
  REAL("posix_fallocate64", int, int, off64_t, off64_t);
  return fails(is_of(file)) ? error : real(file, begin, length);
}

int mkdir(const char *path, mode_t mode) {
  REAL("mkdir", int, const char *, mode_t);
  return lies_in(path) && is_missing(path) && fails(1) ? -1 : real(path, mode);
}
int rename(const char *path, const char *to) {
  REAL("rename", int, const char *, const char *);
  return fails(lies_in(to)) ? -1 : real(path, to);
}
/* Removing takes no room. */
int unlink(const char *path) {
  REAL("unlink", int, const char *);
  return error == EROFS && fails(lies_in(path)) ? -1 : real(path);
}
int rmdir(const char *path) {
  REAL("rmdir", int, const char *);
  return error == EROFS && fails(lies_in(path)) ? -1 : real(path);
}
