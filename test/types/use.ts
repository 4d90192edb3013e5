/** What TypeScript makes of client.py and shapes.py: lines that must pass, and mistakes that it must find. */
import { run_hosted } from "@asyncdef/runtime/hosted";
import { kw, to_js, to_py } from "@asyncdef/runtime/javascript";
import { corner, fetch, LIMIT, Point, pair, Square, table, ticks } from "./client.py";
import { Box, Canvas, Color, first, run_all, type Shape } from "./shapes.py";

export async function use(): Promise<void> {
  const text: string | null = await fetch("a", LIMIT);
  const again: string | null = await run_hosted(fetch("a"));
  const square = Square(2);
  square.label = `${square.name}${text}${again}`;
  const [side] = [Number(square.side)];
  const { x, y } = corner(square, Box(1));
  const [name, count] = to_js(pair("a", 2, 3, kw({ key: true })));
  const half: number | undefined = to_js(table())["a"]?.[1];
  const shape: Shape = Square.named("x");
  await shape.draw(Canvas(1), "slow");
  const item: string = Box(1).map(String).get();
  const one: number | null = first([1, 2]);
  const color: Color = Color.RED;
  const jobs = { now: async () => {}, later: () => fetch("a").then(() => null) };
  const ran: number = await run_all(to_py(jobs), (job) => console.log(job));
  for await (const tick of ticks(3)) console.log(tick, Point(1).x);
  console.log(side, x + y, name.length, count + 1, half, item, one, color.name, ran);

  // @ts-expect-error an int is no str
  fetch(5);
  // @ts-expect-error no such parameter
  fetch("a", 3, 4);
  // @ts-expect-error a mode that is not one
  shape.draw(Canvas(1), "sideways");
  // @ts-expect-error the keyword is a bool
  pair("a", 2, kw({ key: "yes" }));
  // @ts-expect-error frozen
  Canvas(1).width = 2;
  // @ts-expect-error this Point has no y
  Point(1).y;
  // @ts-expect-error the class's own business
  shape._hidden;
}
