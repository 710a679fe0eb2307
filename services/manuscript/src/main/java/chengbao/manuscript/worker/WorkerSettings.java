package chengbao.manuscript.worker;

import chengbao.manuscript.reading.FileFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How the process that parses files is run.
///
/// @param formats what it parses; everything else is parsed in the caller's process
/// @param classPath jars and folders with this library and the libraries it parses with
/// @param mainClass the process's main class
/// @param heapMegabytes its largest heap
/// @param timeout how long one file may take
/// @param patience how long a caller waits for its turn
/// @param filesPerProcess after so many files a fresh process takes over
public record WorkerSettings(
    Set<FileFormat> formats,
    List<Path> classPath,
    String mainClass,
    int heapMegabytes,
    Duration timeout,
    Duration patience,
    int filesPerProcess) {

  public WorkerSettings {
    formats = Set.copyOf(formats);
    classPath = List.copyOf(classPath);
  }

  /// For a service, whose memory and secrets no file may come near: every binary format goes to the
  /// worker.
  public static WorkerSettings forService() {
    return of(EnumSet.of(FileFormat.OLE, FileFormat.PDF, FileFormat.ZIP));
  }

  /// For a command that reads a file and ends: .docx is read in its own process, as a stream under
  /// limits and without waiting for a second Java to start; .doc and .pdf, read by large libraries,
  /// go to the worker.
  public static WorkerSettings forCommand() {
    return of(EnumSet.of(FileFormat.OLE, FileFormat.PDF));
  }

  private static WorkerSettings of(Set<FileFormat> formats) {
    return new WorkerSettings(
        formats,
        ClassPath.ofLibrary(),
        WorkerMain.class.getName(),
        128,
        Duration.ofSeconds(20),
        Duration.ofSeconds(30),
        200);
  }

  /// For a service whose classes do not lie in jars and folders that a plain Java can open.
  public WorkerSettings withClassPath(List<Path> paths) {
    return new WorkerSettings(
        formats, paths, mainClass, heapMegabytes, timeout, patience, filesPerProcess);
  }

  public WorkerSettings withTimeout(Duration longest) {
    return new WorkerSettings(
        formats, classPath, mainClass, heapMegabytes, longest, patience, filesPerProcess);
  }

  public WorkerSettings withPatience(Duration longest) {
    return new WorkerSettings(
        formats, classPath, mainClass, heapMegabytes, timeout, longest, filesPerProcess);
  }

  public WorkerSettings withFilesPerProcess(int files) {
    return new WorkerSettings(
        formats, classPath, mainClass, heapMegabytes, timeout, patience, files);
  }

  WorkerSettings withMain(Class<?> main, List<Path> paths) {
    return new WorkerSettings(
        formats, paths, main.getName(), heapMegabytes, timeout, patience, filesPerProcess);
  }
}
