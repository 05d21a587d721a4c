// Word of new laps. Whoever may not see a lap hears nothing of it.

// `heard` gets the lap, or null after a break in which something may have been missed. Gives what ends it.
export function onLaps(heard) {
  const source = new EventSource("api/events");
  let isNew = true;
  source.addEventListener("ready", () => {
    if (!isNew) heard(null);
    isNew = false;
  });
  source.addEventListener("laps", (event) => heard(JSON.parse(event.data)));
  return () => source.close();
}
