/// What came back: comments and their answers, and the text beside the one that was sent.
@NullMarked
package chengbao.submission.web.returning;

import org.jspecify.annotations.NullMarked;
