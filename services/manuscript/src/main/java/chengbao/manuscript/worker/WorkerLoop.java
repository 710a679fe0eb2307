package chengbao.manuscript.worker;

import chengbao.manuscript.formats.FileParser;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;

/// What the worker does all day. Questions are read by a thread of its own, so that the end of
/// standard input, which is the end of the parent, is noticed in the middle of a file as well.
final class WorkerLoop {
  private WorkerLoop() {}

  static void serve(FileParser parser) throws IOException, InterruptedException {
    DataOutputStream answers = takeStandardOutput();
    SynchronousQueue<Wire.Question> questions = new SynchronousQueue<>();
    Thread reader = new Thread(() -> readUntilTheEnd(questions), "questions");
    reader.setDaemon(true);
    reader.start();
    answers.writeInt(Wire.READY);
    answers.flush();
    while (true) {
      Wire.Question question = questions.take();
      Wire.answer(answers, parser.parse(question.bytes(), question.format(), question.changes()));
      answers.flush();
    }
  }

  /// Answers go to the real standard output; what a library prints must not get among them.
  private static DataOutputStream takeStandardOutput() {
    System.setOut(System.err);
    return new DataOutputStream(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 64 * 1024));
  }

  private static void readUntilTheEnd(SynchronousQueue<Wire.Question> questions) {
    try (DataInputStream in = new DataInputStream(System.in)) {
      while (true) {
        questions.put(Wire.question(in));
      }
    } catch (IOException | InterruptedException end) {
      Runtime.getRuntime().halt(0);
    }
  }
}
