-- wrk: asks for pages drawn at random from a file, one address a line. Arguments: the file, and milliseconds each connection
-- waits between two requests on average (0: none). The last line it prints is read by the bench.
local requests = {}
local number = 0

function setup(thread)
  number = number + 1
  thread:set("seed", number)
end

function init(args)
  math.randomseed(seed)
  wrk.headers["Accept-Encoding"] = "gzip"
  wrk.headers["User-Agent"] = "Mozilla/5.0 (measurement)"
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  local wait = tonumber(args[2])
  if wait > 0 then
    delay = function() return math.random(0, 2 * wait) end
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50), latency:percentile(99), summary.bytes))
end
