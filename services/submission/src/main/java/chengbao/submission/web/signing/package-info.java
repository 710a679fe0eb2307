/// The unit's own chain, signature in the system and on paper, recall, and the receipt.
@NullMarked
package chengbao.submission.web.signing;

import org.jspecify.annotations.NullMarked;
