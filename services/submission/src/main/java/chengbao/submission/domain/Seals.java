package chengbao.submission.domain;

/// Puts submission's seal on what it gives out.
public interface Seals {
  SealedReceipt seal(Receipt receipt);
}
