# Two stages: build with the toolchain of rust-toolchain.toml, run without it and not as root.
FROM rust:1.95-bookworm AS build
WORKDIR /build
COPY Cargo.toml Cargo.lock rust-toolchain.toml ./
COPY crates crates
COPY src src
COPY config config
COPY migrations migrations
COPY assets assets
COPY sqlx.toml build.rs ./
# Benches are declared in Cargo.toml, so cargo wants them to be there.
COPY benches benches
RUN cargo build --release --locked && cp target/release/pacenote /usr/local/bin/pacenote

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /var/lib/pacenote pacenote
COPY --from=build /usr/local/bin/pacenote /usr/local/bin/pacenote
USER pacenote
WORKDIR /var/lib/pacenote
ENV PACENOTE__HEALTH__LISTEN=127.0.0.1:8080
# Fewer arenas of the allocator: threads share what they free, and the process stays smaller.
ENV MALLOC_ARENA_MAX=2
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["pacenote", "health"]
ENTRYPOINT ["pacenote"]
CMD ["serve"]
