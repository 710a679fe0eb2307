package chengbao.local;

/// The local stack cannot go on; the message is the sentence the person at the keyboard reads.
public final class StackFault extends RuntimeException {

  public StackFault(String sentence) {
    super(sentence);
  }

  public StackFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
