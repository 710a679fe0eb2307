/// Receipts as others hold them: sealed, as JSON, on paper.
@NullMarked
package chengbao.submission.receipts;

import org.jspecify.annotations.NullMarked;
