import type { TechnologyContent } from './shape'

export const solidWasteTechnologies: TechnologyContent[] = [
  {
    key: 'solid-waste-t01',
    owner: 'solid-waste-institute',
    title: {
      vi: 'Nhiệt phân liên tục cao su phế thải và tinh chế muội than thu hồi đạt tính năng tương đương N660',
      en: 'Continuous pyrolysis of scrap rubber and upgrading of recovered carbon black to N660 performance',
    },
    summary: {
      vi:
        'Dây chuyền lò quay kín nhiệt phân lốp thải, tự cấp nhiệt bằng khí không ngưng, kèm công đoạn nghiền – ' +
        'tạo hạt muội than thu hồi. Sản phẩm quay lại làm chất độn cao su kỹ thuật thay vì chỉ bán dầu đốt.',
      en:
        'A sealed rotary kiln pyrolyses scrap tyres on its own non-condensable gas and mills and pelletises the ' +
        'recovered carbon black. The product returns to technical rubber instead of only fuel oil being sold.',
    },
    description: {
      vi:
        'Cao su mảnh 30–50 mm qua khóa khí kép vào lò quay hai vùng nhiệt 420 và 500 °C, áp suất âm nhẹ −30 Pa, ' +
        'thời gian lưu 45 phút. Hơi ngưng hai cấp tách phân đoạn nặng và nhẹ; khí không ngưng sau rửa kiềm cấp ' +
        'cho vòi đốt, đủ duy trì nhiệt từ giờ thứ ba.\n\n' +
        'Cân bằng vật chất gồm 42% dầu, 36% bán cốc, 13% thép và 9% khí. Bán cốc được hơi quá nhiệt quét ở cuối ' +
        'lò để đuổi hydrocacbon bám, tách từ, nghiền tia khí đến d₉₀ 9 µm rồi vê hạt ướt với chất kết dính ' +
        'lignosulfonat.\n\n' +
        'Muội than có diện tích hấp phụ nitơ 70 m²/g, tro 12%, toluen truyền qua trên 92%. Trong hỗn hợp cao su ' +
        'SBR thay 50% N660, độ bền kéo đạt 96% mẫu đối chứng.',
      en:
        'Rubber chips of 30–50 mm pass a double air lock into a kiln with zones at 420 and 500 °C, a slight ' +
        'vacuum of −30 Pa and a residence of 45 minutes. Two-stage condensation splits heavy and light oil; ' +
        'scrubbed gas feeds the burner and sustains the process from the third hour.\n\n' +
        'The balance is 42% oil, 36% char, 13% steel and 9% gas. Superheated steam strips adhering hydrocarbons ' +
        'at the kiln end; the char is demagnetised, jet-milled to d₉₀ of 9 µm and wet-pelletised with ' +
        'lignosulphonate.\n\n' +
        'Nitrogen surface area is 70 m²/g, ash 12%, toluene transmission above 92%. Replacing half of the N660 ' +
        'in SBR gives 96% of the control tensile strength.',
    },
    applications: {
      vi: 'Cơ sở tái chế lốp từ 10 tấn mỗi ngày; nguồn chất độn cho băng tải, thảm, chi tiết ép cao su.',
      en: 'Tyre recyclers from 10 tonnes a day; filler for conveyor belts, mats and moulded rubber parts.',
    },
    advantages: [
      {
        aspect: { vi: 'Doanh thu trên một tấn lốp', en: 'Revenue per tonne of tyres' },
        ours: 6.9,
        today: 3.8,
        unit: 'triệu đồng',
        source: {
          vi: 'Hạch toán xưởng thực nghiệm 2025, so với lò mẻ bán dầu',
          en: 'Pilot plant accounts of 2025, against batch retorts selling oil',
        },
      },
      {
        aspect: { vi: 'Hydrocacbon bám trên muội than', en: 'Residual hydrocarbons on the black' },
        ours: 0.4,
        today: 3.5,
        unit: '%',
        source: { vi: 'Chiết Soxhlet, 30 mẫu', en: 'Soxhlet extraction, 30 samples' },
      },
    ],
    keywords: ['nhiệt phân', 'lốp thải', 'muội than thu hồi', 'rCB', 'lò quay', 'cao su SBR'],
    fields: ['207', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Dây chuyền 12 tấn/ngày chạy 2.400 giờ tại Hải Phòng; phiếu thử cao su của phòng thử nghiệm độc lập.',
      en: 'A line of 12 tonnes a day ran 2,400 hours in Hai Phong; rubber tests by an independent laboratory.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp quét hơi quá nhiệt làm sạch bán cốc nhiệt phân cao su',
        number: '1-2022-07233',
        filedOn: '2022-11-08',
        status: 'published',
      },
    ],
    modes: ['turnkey', 'capital-contribution', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 9_000_000_000, max: 18_000_000_000 },
    owners: [
      { name: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải', share: 70 },
      { name: 'Công ty Cổ phần Cao su kỹ thuật Lạch Tray', share: 30 },
    ],
    origin: { kind: 'state-funded', task: 'KC.02.24/16-20' },
    confidential:
      'Hơi quá nhiệt 540 °C, lưu lượng 0,18 kg cho mỗi kg bán cốc, phun ngược chiều ở 1,4 m cuối lò. ' +
      'Lignosulfonat dùng loại natri 1,8%, loại canxi làm tăng tro và lem khuôn.',
  },
  {
    key: 'solid-waste-t02',
    owner: 'solid-waste-institute',
    title: { vi: 'Thu hồi đồng, vàng từ bản mạch điện tử thải bằng hòa tách glycine kiềm và thiourea' },
    summary: {
      vi:
        'Quy trình thủy luyện hai giai đoạn ít độc thay cho cyanua và cường toan. Thu được đồng catốt và vàng ' +
        'xốp với hiệu suất cao, dung dịch tuần hoàn nên lượng thải nhỏ.',
    },
    description: {
      vi:
        'Bản mạch được tháo linh kiện, nghiền va đập xuống dưới 1 mm rồi tách tĩnh điện lấy phần giàu kim loại. ' +
        'Giai đoạn một dùng glycine 1 M, pH 10,5, H₂O₂ bổ sung từng đợt ở 40 °C: đồng tạo phức bền và tan 95% ' +
        'sau 8 giờ, trong khi sắt, chì gần như nằm lại bã.\n\n' +
        'Giai đoạn hai hòa tách vàng trong thiourea 0,3 M – Fe³⁺ ở pH 1,4; sulfit được cấp để hạn chế phân hủy ' +
        'thiourea về formamidin disulfua. Vàng hấp phụ lên than hoạt tính và giải hấp bằng hỗn hợp etanol – ' +
        'kiềm.\n\n' +
        'Dịch glycine sau điện phân thu đồng quay lại hòa tách sáu chu kỳ. Phần phi kim sợi thủy tinh – epoxy ' +
        'chuyển làm chất độn tấm ép, không chôn lấp.',
    },
    applications: { vi: 'Cơ sở xử lý chất thải điện tử có giấy phép, công suất 1–5 tấn bản mạch mỗi ngày.' },
    advantages: [
      {
        aspect: { vi: 'Hiệu suất thu hồi vàng' },
        ours: 92,
        today: 78,
        unit: '%',
        source: { vi: 'Mẻ 50 kg, so với quy trình cường toan của cơ sở nhỏ' },
      },
      {
        aspect: { vi: 'Nước thải phát sinh' },
        ours: 1.6,
        today: 9,
        unit: 'm³/tấn',
        source: { vi: 'Cân bằng nước xưởng thực nghiệm' },
      },
    ],
    keywords: ['bản mạch điện tử', 'glycine', 'thiourea', 'thủy luyện', 'thu hồi vàng', 'hòa tách'],
    fields: ['205', '207'],
    trl: 5,
    trlEvidence: { vi: 'Hệ 50 kg/mẻ chạy 34 mẻ; báo cáo nghiệm thu cấp cơ sở.' },
    rights: [
      {
        kind: 'invention',
        title: 'Quy trình hòa tách chọn lọc kim loại từ bản mạch bằng axit amin',
        number: '1-2024-03317',
        filedOn: '2024-05-16',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'joint-development', 'technical-service'],
    price: { kind: 'indicative', min: 1_500_000_000, max: 3_500_000_000 },
    owners: [{ name: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-39/22' },
    confidential:
      'H₂O₂ chia 12 lần cấp theo thế oxy hóa khử giữ 180–220 mV; cấp liên tục làm hao glycine gấp đôi. Thêm ' +
      '0,05 M citrat để chặn kết tủa niken.',
  },
  {
    key: 'solid-waste-t03',
    owner: 'solid-waste-university',
    title: {
      vi: 'Phân tách dòng polyme hỗn hợp bằng ảnh siêu phổ cận hồng ngoại và mạng nơ-ron tích chập một chiều',
      en: 'Sorting mixed polymer streams by near-infrared hyperspectral imaging and one-dimensional convolutional ' + 'networks',
    },
    summary: {
      vi:
        'Máy nhận diện từng mảnh polyme trên băng tải theo phổ phản xạ và thổi khí tách các loại không tương ' +
        'hợp như PVC, PETG khỏi dòng PET. Độ tinh khiết đạt mức cho tái chế chất lượng cao với năng suất 1,2 ' +
        'tấn mỗi giờ.',
      en:
        'The machine identifies each polymer flake on the belt by its reflectance spectrum and blows ' +
        'incompatible types such as PVC and PETG out of the PET stream, to a purity fit for high-grade ' +
        'recycling at 1.2 tonnes an hour.',
    },
    description: {
      vi:
        'Camera siêu phổ 900–1.700 nm, 224 kênh, quét băng rộng 600 mm chạy 2,5 m/s dưới nguồn halogen hội tụ. ' +
        'Phổ từng điểm ảnh được chuẩn hóa SNV, lấy đạo hàm Savitzky–Golay rồi đưa vào mạng tích chập một chiều ' +
        'bảy lớp; đặc trưng 1.190 nm của liên kết C–H cạnh Cl và dải 1.660 nm của vòng thơm giúp phân biệt PVC, ' +
        'PET, PETG, PS, PP, PE và PA.\n\n' +
        'Một camera màu đồng bộ bổ sung thông tin sắc để loại mảnh có màu trong cùng chủng. Hàng 96 van khí ' +
        'bước 6,25 mm đóng mở trong 1,1 ms, bù trễ theo đo vận tốc mảnh.\n\n' +
        'Mô hình được hiệu chỉnh cho mảnh ướt và bám bẩn nhẹ, vấn đề khiến thiết bị dùng ngưỡng phổ cố định hay ' +
        'lỗi. Mảnh đen chứa muội than hiện chưa nhận dạng được và bị gom riêng.',
      en:
        'A 900–1,700 nm hyperspectral camera with 224 channels scans a 600 mm belt at 2.5 m/s under focused ' +
        'halogen light. Pixel spectra are SNV-normalised, Savitzky–Golay differentiated and fed to a ' +
        'seven-layer one-dimensional network; features near 1,190 nm for C–H next to Cl and 1,660 nm for ' +
        'aromatic rings separate PVC, PET, PETG, PS, PP, PE and PA.\n\n' +
        'A synchronised colour camera removes tinted flakes within a type. A row of 96 air valves at 6.25 mm ' +
        'pitch switches in 1.1 ms, with delay corrected by measured flake speed.\n\n' +
        'The model is tuned for wet and lightly soiled flakes, where fixed spectral thresholds fail. Black ' +
        'flakes with carbon black are not recognised yet and are collected apart.',
    },
    applications: {
      vi: 'Nhà máy tái chế chai PET, nhựa cứng sinh hoạt, phế liệu điện gia dụng sau băm rửa.',
      en: 'Recyclers of PET bottles, rigid household plastics and shredded appliance scrap after washing.',
    },
    advantages: [
      {
        aspect: { vi: 'Hàm lượng PVC còn lại trong PET', en: 'PVC left in PET' },
        ours: 45,
        today: 380,
        unit: 'ppm',
        source: {
          vi: 'Chạy thử 60 tấn tại Đà Nẵng, phương pháp nung mẫu',
          en: 'Trial run of 60 tonnes in Da Nang, oven test',
        },
      },
      {
        aspect: { vi: 'Tỷ lệ vật liệu tốt bị loại nhầm', en: 'Good material rejected' },
        ours: 1.8,
        today: 6,
        unit: '%',
        source: { vi: 'Cùng đợt chạy thử', en: 'Same trial run' },
      },
    ],
    keywords: ['siêu phổ', 'cận hồng ngoại', 'mạng nơ-ron tích chập', 'PVC', 'PET', 'phân loại polyme'],
    fields: ['202', '207'],
    trl: 7,
    trlEvidence: {
      vi: 'Nguyên mẫu 1,2 tấn/giờ chạy sáu tháng tại một cơ sở tái chế, có biên bản xác nhận.',
      en: 'A prototype of 1.2 tonnes an hour ran six months at a recycler, confirmed in writing.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Thiết bị phân tách mảnh nhựa dùng ảnh siêu phổ có bù vận tốc mảnh',
        number: '1-2023-08890',
        filedOn: '2023-12-19',
        status: 'published',
      },
      {
        kind: 'copyright-software',
        title: 'Phần mềm SortSpec',
        number: '6112/2024/QTG',
        filedOn: '2024-08-06',
        grantedOn: '2024-09-12',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'spin-off'],
    price: { kind: 'indicative', min: 2_400_000_000, max: 4_800_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật Sông Hàn', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.4.0-44/19-25' },
    confidential:
      'Tăng cường dữ liệu bằng mô hình màng nước 0–120 µm theo định luật Beer là yếu tố quyết định với mảnh ' +
      'ướt. Van khí đặt ở một hãng tại Đài Trung, buồng khí tự thiết kế để giữ áp 5,2 bar.',
  },
  {
    key: 'solid-waste-t04',
    owner: 'solid-waste-university',
    title: {
      vi: 'Khử hợp chất hữu cơ bay hơi khỏi polyolefin tái sinh bằng đùn hai trục chân không nhiều cấp có cấp ' + 'nước vi phân tán',
    },
    summary: {
      vi:
        'Công nghệ giải hấp chất bay hơi ngay trong nóng chảy, không cần bồn sục khí nóng nhiều giờ. Tổng VOC ' +
        'trong hạt giảm gần chín lần, cấp cảm quan theo VDA 270 đạt yêu cầu bao bì hóa mỹ phẩm.',
    },
    description: {
      vi:
        'Nhựa nóng chảy trong máy đùn hai trục cùng chiều L/D 52 được bơm 1,5–2% nước khử khoáng ở áp suất 60 ' +
        'bar. Khi qua vùng giảm áp, nước hóa hơi tạo bọt mịn, tăng diện tích bề mặt và hạ áp suất riêng phần ' +
        'của limonen, aldehyd, axit béo ngắn mạch, nên các chất này bị cuốn ra cửa chân không 15 mbar. Ba cấp ' +
        'lặp lại nối tiếp trong cùng một trục vít.\n\n' +
        'Phụ gia zeolit kỵ nước silic cao 0,3% bắt giữ phần còn lại và các amin sinh ra từ nhãn, keo. Nhiệt độ ' +
        'nóng chảy giữ dưới 225 °C để không sinh sản phẩm oxy hóa mới; chỉ số chảy thay đổi không quá 4%.\n\n' +
        'Hơi thoát ra ngưng ở 4 °C và hấp phụ than. Tiêu hao điện tăng 0,06 kWh/kg so với đùn thường.',
    },
    applications: { vi: 'HDPE, PP sau tiêu dùng cho chai hóa mỹ phẩm, nắp, thùng chứa, chi tiết nội thất ô tô.' },
    advantages: [
      {
        aspect: { vi: 'Tổng VOC trong hạt' },
        ours: 22,
        today: 190,
        unit: 'µgC/g',
        source: { vi: 'VDA 277, 28 mẫu HDPE thổi chai' },
      },
      {
        aspect: { vi: 'Cấp cảm quan VDA 270' },
        ours: 3.2,
        today: 5.4,
        unit: 'cấp',
        source: { vi: 'Hội đồng bảy người, mẫu ủ 80 °C' },
      },
    ],
    keywords: ['giải hấp VOC', 'polyolefin tái sinh', 'đùn hai trục', 'VDA 270', 'zeolit kỵ nước', 'chân không'],
    fields: ['204', '205'],
    trl: 6,
    trlEvidence: { vi: 'Máy đùn pilot 180 kg/giờ; 22 tấn hạt đã thổi chai tại hai doanh nghiệp bao bì.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp giải hấp chất bay hơi trong nóng chảy polyolefin bằng nước vi phân tán nhiều cấp',
        number: '1-2024-07541',
        filedOn: '2024-10-24',
        status: 'filed',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'joint-development'],
    price: { kind: 'indicative', min: 1_100_000_000, max: 2_700_000_000 },
    owners: [
      { name: 'Trường Đại học Kỹ thuật Sông Hàn', share: 85 },
      { name: 'Công ty TNHH Cơ khí Trục vít Hòa Khánh Bắc', share: 15 },
    ],
    origin: { kind: 'state-funded', task: 'ĐT.ĐN-2023-14' },
    confidential:
      'Khối khuấy bánh răng ngay sau vòi nước có góc 45° đảo chiều, thiếu nó bọt gom to và hiệu suất giảm còn ' +
      'một nửa. Zeolit Si/Al 280 mua của nhà cung cấp ở Sơn Đông, phải sấy 300 °C trước khi dùng.',
  },
  {
    key: 'solid-waste-t05',
    owner: 'solid-waste-university',
    title: {
      vi: 'Sấy sinh học hiếu khí đảo chiều dòng khí nâng nhiệt trị chất thải đô thị thành nhiên liệu SRF',
      en: 'Aerobic biodrying with reversed airflow to upgrade municipal waste into solid recovered fuel',
    },
    summary: {
      vi:
        'Nhiệt trao đổi chất của vi sinh vật hiếu khí làm bay hơi ẩm trong khoang kín, sau đó phân tách cơ học ' +
        'lấy phần nhẹ giàu năng lượng. Độ ẩm hạ từ 62% xuống 28% trong mười ngày mà không tiêu thụ nhiên liệu ' +
        'hóa thạch.',
      en:
        'Metabolic heat of aerobic microbes evaporates moisture in a closed cell, then mechanical separation ' +
        'takes the light energy-rich fraction. Moisture falls from 62% to 28% in ten days without fossil fuel.',
    },
    description: {
      vi:
        'Vật liệu được xé bao, cắt 200 mm và nạp vào khoang bê tông cao 5 m có sàn thông khí. Khác với ủ phân, ' +
        'quá trình được giữ ở vùng oxy hóa nhanh đường và axit béo, dừng trước khi phân hủy xenlulo để bảo toàn ' +
        'cacbon năng lượng; nhiệt độ khối 55–62 °C, lưu lượng khí 12–18 m³/tấn/giờ.\n\n' +
        'Dòng khí đổi chiều mỗi 18 giờ nhằm xóa gradient ẩm theo chiều cao, nguyên nhân khiến lớp trên bị ướt ' +
        'lại trong hệ một chiều. Bộ điều khiển tính lượng nước bay hơi từ entanpy khí vào – ra và tự chọn tỷ lệ ' +
        'hồi lưu; khí dư qua lọc sinh học.\n\n' +
        'Phân tách bằng sàng trống 80 mm, sàng đạn đạo và tách từ cho phần SRF chiếm 46% khối lượng, nhiệt trị ' +
        'thấp 3.350 kcal/kg, clo 0,6%. Tiêu hao điện 31 kWh mỗi tấn đầu vào.',
      en:
        'Material is bag-opened, cut to 200 mm and loaded in 5 m high concrete cells with an aerated floor. ' +
        'Unlike composting, the process stays in the rapid oxidation of sugars and fatty acids and stops before ' +
        'cellulose decays, so the energy carbon is kept; the bulk runs at 55–62 °C with 12–18 m³ of air per ' +
        'tonne and hour.\n\n' +
        'Flow reverses every 18 hours to erase the vertical moisture gradient, which re-wets the top layer in ' +
        'one-way systems. Control computes evaporated water from air enthalpy and chooses the recirculation ' +
        'ratio; surplus air goes to a biofilter.\n\n' +
        'A trommel, a ballistic separator and magnets give SRF at 46% of the input mass, 3,350 kcal/kg net and ' +
        '0.6% chlorine, for 31 kWh per tonne of input.',
    },
    applications: {
      vi: 'Tiền xử lý cho nhà máy điện rác, lò nung xi măng; khu liên hợp từ 100 tấn mỗi ngày ở vùng mưa nhiều.',
      en: 'Pre-treatment for waste-to-energy plants and cement kilns; sites from 100 tonnes a day in wet climates.',
    },
    advantages: [
      {
        aspect: { vi: 'Nhiệt trị thấp của nhiên liệu', en: 'Net calorific value of the fuel' },
        ours: 3350,
        today: 1250,
        unit: 'kcal/kg',
        source: {
          vi: 'Chạy thử 1.900 tấn tại Đà Nẵng, so với chưa xử lý',
          en: 'Trial of 1,900 tonnes in Da Nang, against untreated waste',
        },
      },
      {
        aspect: { vi: 'Độ ẩm vật liệu vào lò', en: 'Moisture at the furnace inlet' },
        ours: 28,
        today: 55,
        unit: '%',
        source: {
          vi: 'Cùng đợt chạy thử, so với để ráo bảy ngày trong hố',
          en: 'Same trial, against seven days in a bunker',
        },
      },
    ],
    keywords: ['sấy sinh học', 'SRF', 'nhiệt trị', 'sàng đạn đạo', 'chất thải đô thị', 'đảo chiều khí'],
    fields: ['207', '208'],
    trl: 7,
    trlEvidence: {
      vi: 'Bốn khoang 120 m³ vận hành mười một tháng tại một khu xử lý, có biên bản nghiệm thu.',
      en: 'Four 120 m³ cells ran eleven months at a treatment site, with acceptance minutes.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Khoang sấy sinh học có dòng khí đảo chiều điều khiển theo entanpy',
        number: '2-0003688',
        filedOn: '2022-07-19',
        grantedOn: '2024-10-08',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'technical-service', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 2_800_000_000, max: 9_500_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật Sông Hàn', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-20/20' },
    confidential:
      'Cấy lại 6% vật liệu đã sấy của mẻ trước rút pha trễ từ 40 xuống 14 giờ. Điểm dừng là khi tốc độ bay hơi ' +
      'dưới 0,9 kg/tấn/giờ trong ba giờ liền, sớm hơn ngưỡng các hệ châu Âu.',
  },
  {
    key: 'solid-waste-t06',
    owner: 'solid-waste-institute',
    title: {
      vi: 'Phân hủy PCDD/PCDF và NOx trong khí thải lò đốt bằng ống lọc gốm xúc tác kết hợp phun chất hấp phụ',
      en: 'Destroying PCDD/PCDF and NOx in incinerator flue gas with catalytic ceramic filters and sorbent injection',
    },
    summary: {
      vi:
        'Một tháp lọc duy nhất giữ bụi mịn, trung hòa khí axit, khử NOx và phá hủy dioxin/furan thay cho chuỗi ' +
        'tháp rửa – lọc túi – SCR. Phù hợp cải tạo lò hiện có do mặt bằng nhỏ và không phát sinh nước thải.',
      en:
        'One filter vessel holds fine dust, neutralises acid gas, reduces NOx and destroys dioxins and furans ' +
        'in place of scrubber, bag filter and SCR. It suits retrofits: small footprint and no effluent.',
    },
    description: {
      vi:
        'Khí sau nồi hơi được làm nguội nhanh từ 500 xuống 230 °C trong 0,8 giây nhằm tránh tái tổng hợp de ' +
        'novo. Natri bicacbonat nghiền mịn và than hoạt tính tẩm lưu huỳnh phun ngược dòng, phản ứng với HCl, ' +
        'SO₂ và hơi thủy ngân ngay trên lớp bánh bụi.\n\n' +
        'Ống lọc sợi gốm dài 3 m, độ rỗng 85%, tẩm xúc tác V₂O₅–WO₃/TiO₂ trong lòng thành; bụi bị giữ ngoài nên ' +
        'tâm xúc tác không ngộ độc kiềm. NH₃ từ dung dịch urê khử 90% NOx, đồng thời vòng thơm clo hóa bị oxy ' +
        'hóa thành CO₂, HCl thay vì chỉ chuyển pha vào tro.\n\n' +
        'Nồng độ ra ống khói 0,03 ng TEQ/Nm³ dioxin, bụi dưới 3 mg/Nm³. Tuổi thọ xúc tác dự kiến năm năm, rũ ' +
        'bụi bằng xung khí từng hàng.',
      en:
        'Gas from the boiler is quenched from 500 to 230 °C in 0.8 seconds to prevent de novo synthesis. Fine ' +
        'sodium bicarbonate and sulphur-impregnated carbon are injected and react with HCl, SO₂ and mercury ' +
        'vapour on the dust cake.\n\n' +
        'The 3 m ceramic-fibre candles, 85% porous, carry V₂O₅–WO₃/TiO₂ inside the wall; dust stays outside, so ' +
        'alkali does not poison the catalyst. Ammonia from urea removes 90% of NOx while chlorinated rings are ' +
        'oxidised to CO₂ and HCl rather than shifted into ash.\n\n' +
        'Stack values are 0.03 ng TEQ/Nm³ of dioxins and under 3 mg/Nm³ of dust. Expected catalyst life is five ' +
        'years, with row-by-row pulse cleaning.',
    },
    applications: {
      vi: 'Lò đốt chất thải sinh hoạt, công nghiệp, y tế từ 1 đến 15 tấn mỗi giờ; lò luyện nhôm, kẽm thứ cấp.',
      en: 'Municipal, industrial and medical waste incinerators of 1–15 t/h; secondary aluminium and zinc furnaces.',
    },
    advantages: [
      {
        aspect: { vi: 'Nồng độ dioxin/furan tại ống khói', en: 'Dioxins and furans at the stack' },
        ours: 0.03,
        today: 0.82,
        unit: 'ng TEQ/Nm³',
        source: {
          vi: 'Bốn đợt lấy mẫu 2024, lò 5 tấn/giờ trước và sau cải tạo',
          en: 'Four campaigns in 2024, 5 t/h furnace before and after retrofit',
        },
      },
      {
        aspect: { vi: 'Diện tích lắp đặt', en: 'Footprint' },
        ours: 95,
        today: 240,
        unit: 'm²',
        source: {
          vi: 'So với tháp rửa – lọc túi – SCR cùng công suất',
          en: 'Against scrubber – bag filter – SCR of equal capacity',
        },
      },
    ],
    keywords: ['dioxin', 'ống lọc gốm xúc tác', 'SCR', 'than hoạt tính', 'de novo', 'natri bicacbonat'],
    fields: ['207', '204'],
    trl: 8,
    trlEvidence: {
      vi: 'Hai lò 5 tấn/giờ đã cải tạo, kết quả của tổ chức quan trắc có VIMCERTS; hồ sơ hoàn công đầy đủ.',
      en: 'Two 5 t/h furnaces retrofitted, measured by a licensed monitoring body; as-built files complete.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Tháp lọc gốm xúc tác có vùng làm nguội nhanh tích hợp',
        number: '1-0039870',
        filedOn: '2021-01-27',
        grantedOn: '2024-04-23',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    price: { kind: 'indicative', min: 7_500_000_000, max: 20_000_000_000 },
    owners: [{ name: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.08.31/16-20' },
    confidential:
      'Tỷ lệ V₂O₅ giữ 2,2% trong thành, cao hơn sẽ oxy hóa SO₂ thành SO₃. Bột bicacbonat nghiền d₅₀ 15 µm ngay ' +
      'trước khi phun; phôi ống mua từ một nhà máy ở Cám Châu rồi tẩm trong nước.',
  },
  {
    key: 'solid-waste-t07',
    owner: 'solid-waste-operator',
    title: { vi: 'Ủ hiếu khí chất thải hữu cơ dưới màng bán thấm ePTFE với cấp khí điều khiển theo oxy' },
    summary: {
      vi:
        'Luống ủ phủ màng vi xốp cho hơi nước, CO₂ đi qua nhưng giữ lại chất gây mùi và nước mưa. Thời gian ủ ' +
        'chính rút còn 28 ngày, đạt tiêu chuẩn nguyên liệu phân hữu cơ.',
    },
    description: {
      vi:
        'Chất hữu cơ tách từ rác sinh hoạt và chợ đầu mối được băm 60 mm, phối gỗ dăm để có độ xốp trên 35%, ' +
        'xếp luống cao 2,8 m trên sàn có rãnh thông gió. Màng ba lớp polyester – ePTFE – polyester lỗ 0,2 µm ' +
        'phủ kín, chèn mép bằng ống nước; lớp nước ngưng mặt trong hấp thu amoniac, hợp chất lưu huỳnh và rửa ' +
        'ngược xuống luống.\n\n' +
        'Đầu dò oxy và nhiệt độ điều khiển quạt áp cao đóng ngắt sao cho oxy khe rỗng 8–12%, nhiệt độ giữ trên ' +
        '60 °C ít nhất bảy ngày để diệt mầm bệnh. Sau 28 ngày ủ chính và 21 ngày ủ chín, chỉ số nảy mầm đạt ' +
        '92%.\n\n' +
        'Toàn bộ vận hành bằng một máy xúc lật và một máy cuốn màng.',
    },
    applications: {
      vi: 'Nhà máy phân hữu cơ từ rác phân loại tại nguồn, bùn sinh học, phân trại; quy mô 20–300 tấn mỗi ngày.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian ủ chính' },
        ours: 28,
        today: 60,
        unit: 'ngày',
        source: { vi: 'So với luống đảo trộn hở tại cùng nhà máy, 2022' },
      },
      {
        aspect: { vi: 'Phát thải amoniac trên luống' },
        ours: 6,
        today: 74,
        unit: 'mg/m³',
        source: { vi: 'Đo buồng động, 18 luống' },
      },
    ],
    keywords: ['ủ hiếu khí', 'màng ePTFE', 'compost', 'cấp khí cưỡng bức', 'chất thải hữu cơ', 'chỉ số nảy mầm'],
    fields: ['207', '208'],
    trl: 9,
    trlEvidence: { vi: 'Nhà ủ 120 tấn/ngày vận hành thương mại từ năm 2022, đã bán 21.000 tấn phân hữu cơ.' },
    rights: [
      {
        kind: 'initiative',
        title: 'Quy trình điều khiển cấp khí theo oxy khe rỗng',
        number: 'QĐ 2316/QĐ-UBND',
        grantedOn: '2023-08-14',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'franchise', 'training'],
    price: { kind: 'indicative', min: 800_000_000, max: 2_500_000_000 },
    owners: [{ name: 'Công ty Cổ phần Xử lý chất thải Tân Uyên Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Lịch quạt 90 giây chạy, 7 phút nghỉ ở tuần đầu, dựa trên ngưỡng 8% chứ không theo nhiệt độ. Màng dùng ' +
      'loại dày 0,9 mm, giá 21 EUR/m² từ nhà máy ở Thượng Nhiêu.',
  },
  {
    key: 'solid-waste-t08',
    owner: 'solid-waste-inventor',
    title: { vi: 'Lò đốt chất thải sinh hoạt hai cấp tự duy trì nhiệt với buồng thứ cấp xoáy tiếp tuyến' },
    summary: {
      vi:
        'Lò 300–500 kg mỗi giờ cho cụm xã miền núi, hải đảo; sau khi mồi bằng củi thì không cần dầu. Kết cấu ' +
        'gạch chịu lửa đúc sẵn dễ chở, dựng trong ba tuần.',
    },
    description: {
      vi:
        'Rác ướt được hong trên sàn nghiêng nhờ bức xạ vòm và gió nóng hồi lưu, nên khi xuống ghi đốt độ ẩm còn ' +
        'dưới 40%. Buồng sơ cấp vận hành thiếu khí ở 650–750 °C; khí cháy dở đi theo phương tiếp tuyến vào ' +
        'buồng thứ cấp hình trụ, gặp gió cấp hai nung sẵn 350 °C, cháy kiệt ở trên 950 °C với thời gian lưu 2,1 ' +
        'giây.\n\n' +
        'Trao đổi nhiệt ống gió đặt ở đỉnh buồng thứ cấp thu hồi năng lượng mà không làm lạnh vùng cháy, nhờ đó ' +
        'lò tự duy trì khi nhiệt trị rác từ 1.100 kcal/kg. Khói qua xyclon nước và tháp đệm kiềm trước ống khói ' +
        '20 m.\n\n' +
        'Vận hành gồm hai người mỗi ca, tiêu thụ điện 9 kW cho quạt và bơm; bản vẽ gồm cả đài cấp liệu gầu ' +
        'nghiêng.',
    },
    applications: { vi: 'Cụm xã miền núi, đảo và khu du lịch xa, nơi không đủ khối lượng cho nhà máy điện rác.' },
    advantages: [
      {
        aspect: { vi: 'Tiêu hao dầu mồi và bù nhiệt' },
        ours: 0,
        today: 11,
        unit: 'lít/tấn',
        source: { vi: 'Nhật ký lò tại ba xã, 2024' },
      },
      {
        aspect: { vi: 'Suất đầu tư một lò 500 kg/giờ' },
        ours: 3.1,
        today: 6.5,
        unit: 'tỷ đồng',
        source: { vi: 'Quyết toán bốn công trình, so với lò nhập cùng công suất' },
      },
    ],
    keywords: ['lò đốt cỡ nhỏ', 'buồng thứ cấp', 'tự duy trì nhiệt', 'đốt xoáy', 'chất thải sinh hoạt', 'xyclon nước'],
    fields: ['207', '203'],
    trl: 9,
    trlEvidence: {
      vi:
        'Bảy lò đang hoạt động tại Thanh Hóa, Nghệ An và Quảng Ninh; kết quả quan trắc đạt quy chuẩn lò đốt ' + 'chất thải rắn sinh hoạt.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Lò đốt rác hai cấp có buồng thứ cấp xoáy và sàn hong nghiêng',
        number: '2-0002874',
        filedOn: '2019-11-15',
        grantedOn: '2022-04-26',
        status: 'granted',
      },
    ],
    modes: ['assignment', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 400_000_000, max: 1_500_000_000 },
    owners: [{ name: 'Trịnh Văn Lưỡng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Tỷ lệ gió cấp một trên cấp hai là 0,58, chỉnh bằng hai lá chắn khóa theo vạch. Vữa chịu lửa trộn 12% ' +
      'chamotte nghiền từ gạch lò cũ để khỏi nứt khi ngừng lò hằng đêm.',
  },
  {
    key: 'solid-waste-t09',
    owner: 'solid-waste-institute',
    title: { vi: 'Ổn định kim loại nặng trong tro bay lò đốt bằng rửa nước ngược dòng và geopolyme hóa' },
    summary: {
      vi:
        'Tro bay chứa clorua và chì, kẽm hòa tan được rửa ba bậc rồi đóng rắn với metakaolin và thủy tinh lỏng. ' +
        'Sản phẩm đạt ngưỡng ngâm chiết chất thải thông thường, muối được kết tinh thu hồi.',
    },
    description: {
      vi:
        'Rửa ngược dòng ba bậc với tỷ lệ lỏng – rắn 3 : 1 tách 93% clorua và 70% muối kiềm, là tác nhân làm xi ' +
        'măng không đóng rắn. Dịch rửa được sục CO₂ từ khói lò để kết tủa canxi cùng kẽm, chì dạng cacbonat, ' +
        'sau đó bay hơi chân không cơ nén thu muối công nghiệp hỗn hợp.\n\n' +
        'Tro rửa phối 35–45% với metakaolin, hoạt hóa bằng natri silicat mô-đun 1,4; mạng alumino-silicat ba ' +
        'chiều giữ Pb²⁺, Cd²⁺ ở vị trí bù điện tích và kết tủa silicat. Mẫu 28 ngày đạt 24 MPa; chì ngâm chiết ' +
        'theo TCLP 0,18 mg/l.\n\n' +
        'Quy mô thử nghiệm 500 kg mỗi mẻ. Chi phí toàn quy trình khoảng 1,9 triệu đồng một tấn, chưa tính bán ' +
        'muối.',
    },
    applications: {
      vi:
        'Nhà máy điện rác và lò đốt công nghiệp; nền đường nội bộ, khối chắn trong khu xử lý sau khi được cơ ' + 'quan quản lý chấp thuận.',
    },
    advantages: [
      {
        aspect: { vi: 'Chì ngâm chiết theo TCLP' },
        ours: 0.18,
        today: 4.6,
        unit: 'mg/l',
        source: { vi: 'So với hóa rắn xi măng 25%, 20 mẻ' },
      },
      {
        aspect: { vi: 'Chi phí xử lý' },
        ours: 1.9,
        today: 3.4,
        unit: 'triệu đồng/tấn',
        source: { vi: 'Tính toán kinh tế – kỹ thuật so với giá thuê chôn lấp an toàn' },
      },
    ],
    keywords: ['tro bay', 'geopolyme', 'TCLP', 'rửa ngược dòng', 'metakaolin', 'ổn định hóa'],
    fields: ['207', '205'],
    trl: 6,
    trlEvidence: { vi: 'Trình diễn 500 kg/mẻ tại nhà máy điện rác, kết quả ngâm chiết của hai phòng thử nghiệm.' },
    rights: [],
    modes: ['joint-development', 'exclusive-licence', 'technical-service'],
    price: { kind: 'negotiable', min: 2_000_000_000, max: 6_000_000_000 },
    owners: [{ name: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT.HP-2022-17' },
    confidential:
      'Dịch rửa bậc ba bổ sung 0,2% natri sunfua khi kẽm trên 8 g/kg. Metakaolin nung 720 °C từ cao lanh vùng ' +
      'Hải Dương cũ, loại giàu muscovit làm giảm cường độ một phần ba.',
  },
  {
    key: 'solid-waste-t10',
    owner: 'solid-waste-university',
    title: { vi: 'Tách lớp màng phức hợp nhôm – polyetylen bằng dung môi eutectic sâu và siêu âm' },
    summary: {
      vi:
        'Dung môi từ choline clorua và axit lactic làm bong lớp kết dính giữa nhôm và nhựa mà không hòa tan hai ' +
        'pha. Thu lại lá nhôm và PE nguyên mảnh từ bao bì ghép, vốn hiện phải đem đốt.',
    },
    description: {
      vi:
        'Bao bì ghép băm 20 mm được khuấy trong dung môi eutectic choline clorua – axit lactic 1 : 4 ở 75 °C. ' +
        'Axit lactic khuếch tán theo mép, proton hóa nhóm carboxylat trong lớp kết dính EAA và cắt liên kết với ' +
        'oxit nhôm; siêu âm 28 kHz tạo vi xâm thực đẩy nhanh bong tách, hoàn tất sau 35 phút.\n\n' +
        'Nhôm mất mát dưới 1,2% do lớp oxit được tái thụ động hóa bằng lượng nhỏ silicat. Hai pha phân ly bằng ' +
        'tuyển nổi – chìm trong chính dung môi rồi rửa nước hai lần; PE thu được có chỉ số chảy gần nguyên liệu ' +
        'ban đầu.\n\n' +
        'Dung môi tái sinh bằng bốc hơi nước, dùng lại tám chu kỳ trong bình 10 lít. Bước tiếp theo là chế tạo ' +
        'thiết bị 200 lít và đánh giá vòng đời.',
    },
    applications: { vi: 'Bao bì vô trùng, vỉ thuốc, màng cà phê, phế biên của xưởng in ghép màng.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ nhôm thu hồi' },
        ours: 98,
        today: 80,
        unit: '%',
        source: { vi: '24 mẻ phòng thí nghiệm, so với hòa tan axit formic nóng' },
      },
    ],
    keywords: ['dung môi eutectic sâu', 'màng ghép', 'siêu âm', 'nhôm', 'polyetylen', 'tách lớp'],
    fields: ['204', '207'],
    trl: 4,
    trlEvidence: {
      vi: 'Báo cáo phòng thí nghiệm với bình phản ứng 10 lít; bài đăng trên tạp chí chuyên ngành năm 2025.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hệ dung môi và phương pháp tách lớp màng ghép nhôm – polyetylen',
        number: '1-2025-04406',
        filedOn: '2025-06-11',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'exclusive-licence', 'spin-off'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Kỹ thuật Sông Hàn', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Nước trong dung môi phải giữ 6–8%; dưới 5% độ nhớt cao, trên 10% nhôm bị ăn mòn. Chất tái thụ động là ' + 'natri metasilicat 0,04%.',
  },
  {
    key: 'solid-waste-t11',
    owner: 'solid-waste-operator',
    title: { vi: 'Chưng cất phân đoạn chân không màng mỏng thu hồi dung môi thải công nghiệp lẫn nhựa sơn' },
    summary: {
      vi:
        'Tháp chưng có bộ bay hơi màng mỏng cánh gạt xử lý được dung môi nhiều cặn, tách toluen, butyl axetat, ' +
        'MEK đạt trên 98,5%. Cặn khô rời chuyển làm nhiên liệu lò nung thay vì thùng bùn nhão.',
    },
    description: {
      vi:
        'Nguyên liệu có thể chứa tới 30% nhựa, bột màu. Bộ bay hơi màng mỏng quay 0,8 mm vận hành 90 mbar, thời ' +
        'gian tiếp xúc dưới 40 giây nên nhựa không kịp khâu mạch bám vách; cặn ra vít tải ở dạng bột ẩm dưới 5% ' +
        'dung môi.\n\n' +
        'Hơi đi vào tháp đệm cấu trúc 22 đĩa lý thuyết, hồi lưu điều khiển theo điểm sôi bù áp, lấy phân đoạn ' +
        'giữa. Hỗn hợp đẳng phí MEK – nước được khử nước bằng màng thẩm thấu bốc hơi NaA, không dùng tác nhân ' +
        'lôi cuốn.\n\n' +
        'Thiết bị phòng nổ Ex IIB T4, phủ nitơ, oxy kế liên động dừng khẩn. Công suất 6 m³ mỗi ngày, hệ số thu ' +
        'hồi trung bình 88% tính trên dung môi có trong nguyên liệu.',
    },
    applications: {
      vi: 'Cơ sở xử lý chất thải nguy hại, nhà máy sơn, in ống đồng, giày dép có lượng dung môi rửa lớn.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ thu hồi dung môi' },
        ours: 88,
        today: 65,
        unit: '%',
        source: { vi: 'Số liệu vận hành 2023–2025, so với nồi chưng áo hơi' },
      },
      {
        aspect: { vi: 'Dung môi còn trong cặn' },
        ours: 4.5,
        today: 28,
        unit: '%',
        source: { vi: 'Sắc ký khí, 52 lô' },
      },
    ],
    keywords: ['chưng cất chân không', 'bay hơi màng mỏng', 'dung môi thải', 'thẩm thấu bốc hơi', 'MEK', 'phòng nổ'],
    fields: ['204', '207'],
    trl: 9,
    trlEvidence: { vi: 'Hệ 6 m³/ngày hoạt động theo giấy phép môi trường từ 2021, tổng 4.900 m³ đã xử lý.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Cụm bay hơi màng mỏng có vít tải cặn khô',
        number: '2-2021-00587',
        filedOn: '2021-12-09',
        status: 'published',
      },
    ],
    modes: ['technical-service', 'machinery-with-technology', 'turnkey'],
    price: { kind: 'indicative', min: 4_200_000_000, max: 9_500_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Xử lý chất thải Tân Uyên Xanh', share: 60 },
      { name: 'Công ty TNHH Thiết bị áp lực Bến Cát', share: 40 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Cánh gạt PTFE pha 25% sợi thủy tinh, thay sau 1.800 giờ; tốc độ 210 vòng/phút cho sơn polyurethan, 160 ' +
      'cho nitrocellulose. Không nhận nguyên liệu nitrocellulose trên 5% vì nguy cơ phân hủy tự gia tốc.',
  },
  {
    key: 'solid-waste-t12',
    owner: 'solid-waste-university',
    title: {
      vi: 'Xử lý hợp chất hữu cơ bay hơi nồng độ thấp bằng rotor zeolit cô đặc và oxy hóa xúc tác tái sinh Mn–Ce',
      en: 'Low-concentration VOC abatement by zeolite rotor concentration and regenerative Mn–Ce catalytic oxidation',
    },
    summary: {
      vi:
        'Hệ thống tách sol khí, cô đặc hơi hữu cơ mười lăm lần rồi oxy hóa ở 280 °C, thu hồi 92% nhiệt. Chi phí ' +
        'nhiên liệu thấp hơn nhiều so với đốt trực tiếp, hiệu suất không suy giảm như than hoạt tính.',
      en:
        'The system removes aerosol, concentrates organic vapour fifteen times and oxidises it at 280 °C with ' +
        '92% heat recovery. Fuel costs far less than direct firing and efficiency does not fade as with ' +
        'activated carbon.',
    },
    description: {
      vi:
        'Dòng khí từ chụp hút qua thiết bị lọc tĩnh điện ướt để giữ sol khí dầu, parafin dưới 1 µm, thành phần ' +
        'dễ làm tắc rotor. Bánh quay zeolit kỵ nước USY hấp phụ hydrocacbon ở nhiệt độ thường; một phần mười ' +
        'lăm lưu lượng được nung 200 °C để giải hấp ngược chiều.\n\n' +
        'Khí cô đặc vào buồng oxy hóa hai tầng gốm tích nhiệt, xúc tác MnOₓ–CeO₂ trên cordierit phá hủy hoàn ' +
        'toàn aldehyd, styren, hydrocacbon mạch ngắn ở 280 °C, không sinh NOx. Trên 1,2 g/m³ ở cửa xúc tác, hệ ' +
        'tự duy trì nhiệt.\n\n' +
        'Hiệu suất tổng 97% trong 4.200 giờ; khi có clo hữu cơ trên 20 ppm phải lắp thêm tầng hấp phụ bảo vệ. ' +
        'Bộ điều khiển theo LEL tự pha loãng khi tải tăng đột ngột.',
      en:
        'Hood air first passes a wet electrostatic precipitator that holds oil and paraffin aerosol below 1 µm, ' +
        'which would clog the rotor. A hydrophobic USY zeolite wheel adsorbs hydrocarbons at ambient ' +
        'temperature; one fifteenth of the flow, heated to 200 °C, desorbs it counter-currently.\n\n' +
        'The concentrate enters a two-bed regenerative chamber where MnOₓ–CeO₂ on cordierite destroys ' +
        'aldehydes, styrene and light hydrocarbons at 280 °C without forming NOx. Above 1.2 g/m³ at the ' +
        'catalyst the process sustains itself.\n\n' +
        'Overall efficiency stayed at 97% for 4,200 hours; with organic chlorine over 20 ppm a guard bed is ' +
        'added. LEL control dilutes the stream when load jumps.',
    },
    applications: {
      vi: 'Khí thải công đoạn gia công nhiệt polyme, sơn phủ gỗ và kim loại, in bao bì, tráng keo.',
      en: 'Exhaust of polymer melt processing, wood and metal coating, packaging print and adhesive coating.',
    },
    advantages: [
      {
        aspect: { vi: 'Hiệu suất xử lý tổng hydrocacbon', en: 'Total hydrocarbon removal' },
        ours: 97,
        today: 60,
        unit: '%',
        source: {
          vi: 'FID liên tục 4.200 giờ, so với than hoạt tính thay ba tháng một lần',
          en: 'Continuous FID over 4,200 hours, against carbon changed quarterly',
        },
      },
      {
        aspect: { vi: 'Chi phí năng lượng', en: 'Energy cost' },
        ours: 3.2,
        today: 11.5,
        unit: 'triệu đồng/ngày',
        source: {
          vi: 'Lưu lượng 30.000 m³/giờ, so với đốt trực tiếp bằng LPG',
          en: '30,000 m³/h, against direct LPG firing',
        },
      },
    ],
    keywords: ['rotor zeolit', 'oxy hóa xúc tác', 'VOC', 'lọc tĩnh điện ướt', 'MnOx–CeO2', 'LEL'],
    fields: ['207', '204'],
    trl: 7,
    trlEvidence: {
      vi: 'Hệ 30.000 m³/giờ vận hành tại xưởng sơn gỗ; hệ 8.000 m³/giờ tại xưởng compound nhựa.',
      en: 'A 30,000 m³/h unit at a wood coating shop and one of 8,000 m³/h at a plastics compounder.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Xúc tác MnOx–CeO2 phủ cordierit bền hơi nước',
        number: '1-0042217',
        filedOn: '2021-08-25',
        grantedOn: '2024-11-19',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'machinery-with-technology', 'technical-service'],
    price: { kind: 'indicative', min: 1_500_000_000, max: 6_500_000_000 },
    owners: [{ name: 'Trường Đại học Kỹ thuật Sông Hàn', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-47/20' },
    confidential:
      'Tỷ lệ nguyên tử Mn : Ce bằng 7 : 3, nung 500 °C, phủ 115 g/l; thêm 1% K làm hỏng tính bền nước. Rotor ' +
      'đặt ở Giang Âm, chấp nhận lớp phủ zeolit 60% khối lượng.',
  },
  {
    key: 'solid-waste-t13',
    owner: 'solid-waste-institute',
    title: { vi: 'Tái sinh vật liệu catốt từ khối đen pin lithium-ion bằng hòa tách axit citric và đồng kết tủa' },
    summary: {
      vi:
        'Niken, coban, mangan và lithi trong khối đen được hòa tách bằng axit hữu cơ có tác nhân khử sinh học, ' +
        'rồi tổng hợp thẳng tiền chất NMC. Bỏ qua chiết tách từng kim loại nên chi phí hóa chất giảm.',
    },
    description: {
      vi:
        'Khối đen sau phóng điện, nghiền trơ và tách điện giải được loại nhôm, đồng bằng rửa kiềm nhẹ. Hòa tách ' +
        'dùng axit citric 1,2 M với chiết xuất bã chè giàu polyphenol làm chất khử ở 85 °C, tỷ lệ rắn – lỏng 25 ' +
        'g/l; sau 90 phút lithi đạt 97%, coban 95%, niken 96%.\n\n' +
        'Tạp sắt, nhôm kết tủa ở pH 4,8. Dung dịch được bổ sung muối sunfat để chỉnh tỷ lệ về NMC622, đồng kết ' +
        'tủa hydroxit trong bình khuấy tràn có kiểm soát amoniac, tạo hạt cầu 9–11 µm, tỷ trọng gõ 2,0 g/cm³. ' +
        'Lithi còn lại thu dưới dạng cacbonat 99,2%.\n\n' +
        'Pin cúc áo từ vật liệu tái sinh cho dung lượng 171 mAh/g ở 0,1C, giữ 92% sau 100 chu kỳ.',
    },
    applications: { vi: 'Cơ sở thu gom pin xe điện, pin thiết bị cầm tay; nhà sản xuất vật liệu điện cực.' },
    advantages: [
      {
        aspect: { vi: 'Chi phí hóa chất trên một kg khối đen' },
        ours: 21_500,
        today: 34_000,
        unit: 'đồng/kg',
        source: { vi: 'So với H₂SO₄ – chiết dung môi, hạch toán mẻ 20 kg' },
      },
    ],
    keywords: ['pin lithium-ion', 'khối đen', 'axit citric', 'đồng kết tủa', 'NMC622', 'lithi cacbonat'],
    fields: ['205', '207'],
    trl: 5,
    trlEvidence: { vi: 'Hệ 20 kg/mẻ, 16 mẻ liên tiếp; phiếu đo điện hóa của phòng thử nghiệm độc lập.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp tái sinh tiền chất catốt từ khối đen bằng axit hữu cơ và polyphenol',
        number: '1-2025-01938',
        filedOn: '2025-03-13',
        status: 'filed',
      },
    ],
    modes: ['joint-development', 'exclusive-licence', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Viện Công nghệ Tái chế và Kiểm soát ô nhiễm Duyên hải', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-15/24' },
    confidential:
      'Chiết xuất bã chè cô đến 38 g polyphenol/l, cấp thành ba phần ở phút 0, 20 và 45. Amoniac giữ 0,42 M, ' +
      'lệch 0,05 M là hạt mất dạng cầu.',
  },
]
