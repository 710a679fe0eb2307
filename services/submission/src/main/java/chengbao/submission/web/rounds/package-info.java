/// A round as it is prepared and opened, and the outlines it is prepared from.
@NullMarked
package chengbao.submission.web.rounds;

import org.jspecify.annotations.NullMarked;
