@NullMarked
package chengbao.submission.told;

import org.jspecify.annotations.NullMarked;
