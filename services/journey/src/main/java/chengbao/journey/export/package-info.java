/// A copy of the portal as plain files, for any web server: `./chengbao export`.
@NullMarked
package chengbao.journey.export;

import org.jspecify.annotations.NullMarked;
