/// The scanner that looks at files before they are kept.
@NullMarked
package chengbao.submission.files;

import org.jspecify.annotations.NullMarked;
