import type { TechnologyContent } from './shape'

export const aquacultureTechnologies: TechnologyContent[] = [
  {
    key: 'aquaculture-t01',
    owner: 'aquaculture-institute',
    title: {
      vi: 'Kiểm soát amonia và nitrit trong ao tôm thẻ chân trắng siêu thâm canh bằng hệ biofloc dị dưỡng – tự dưỡng',
    },
    summary: {
      vi:
        'Quy trình duy trì hạt floc vi sinh ngay trong ao để chuyển nitơ thải thành sinh khối, nhờ đó chỉ bù phần ' +
        'nước bốc hơi và xi phông. Phù hợp cơ sở nuôi mật độ 250–350 con/m² ở nơi nguồn nước cấp không ổn định.',
    },
    description: {
      vi:
        'Rỉ đường và bột sắn được bổ sung theo tỷ lệ C/N 12–15 trong 30 ngày đầu để vi khuẩn dị dưỡng đồng hóa nhanh ' +
        'NH₄⁺, sau đó hạ dần xuống C/N 8 để quần xã nitrat hóa (Nitrosomonas, Nitrospira) chiếm ưu thế. Chế phẩm ' +
        'khởi động gồm Bacillus subtilis, B. licheniformis và bùn nitrat hóa đã thuần dưỡng ở độ mặn 15–25‰.\n\n' +
        'Thể tích floc giữ trong khoảng 5–15 mL/L (phễu Imhoff), độ kiềm trên 140 mg CaCO₃/L, oxy hòa tan trên 5 ' +
        'mg/L; floc dư tách ra bằng bể lắng hướng tâm. Qua sáu vụ tại khu thực nghiệm 1.200 m², tổng nitơ amonia ' +
        'luôn dưới 1 mg/L và nitrit dưới 2 mg/L, trong khi lượng nước cấp chỉ bằng khoảng một phần tám ao đối chứng.',
    },
    applications: {
      vi: 'Ao nổi lót bạt hoặc bể tròn nuôi tôm thẻ chân trắng độ mặn 10–30‰; bể ương giai đoạn hai. Không khuyến cáo ' + 'cho ao đất.',
    },
    advantages: [
      {
        aspect: { vi: 'Lượng nước cấp cho một kilôgam tôm' },
        ours: 0.45,
        today: 3.6,
        unit: 'm³/kg',
        source: { vi: 'Nhật ký sáu vụ nuôi 2021–2023 tại khu thực nghiệm Thủy Triều' },
      },
      {
        aspect: { vi: 'Hệ số chuyển hóa thức ăn (FCR)' },
        ours: 1.15,
        today: 1.35,
        unit: 'kg/kg',
        source: { vi: 'Báo cáo nghiệm thu nhiệm vụ cấp tỉnh năm 2023' },
      },
    ],
    keywords: ['biofloc', 'vi khuẩn dị dưỡng', 'nitrat hóa', 'tỷ lệ C/N', 'amonia', 'Litopenaeus vannamei', 'không thay nước'],
    fields: ['405', '208'],
    trl: 8,
    trlEvidence: { vi: 'Biên bản nghiệm thu mô hình tại ba cơ sở nuôi ở Khánh Hòa, tổng 2,4 ha, hai vụ liên tiếp.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình nuôi tôm thẻ chân trắng chuyển tiếp biofloc dị dưỡng – tự dưỡng',
        number: '2-0003418',
        filedOn: '2021-09-14',
        grantedOn: '2024-01-22',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 350_000_000, max: 600_000_000 },
    owners: [{ name: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐT-KH.2021-40502' },
    confidential:
      'Bùn nitrat hóa khởi động được thuần dưỡng 42 ngày trên giá thể than dừa, tăng độ mặn mỗi ngày 0,5‰; bỏ bước ' +
      'này thì nitrit vượt 8 mg/L vào ngày 28–35. Lịch hạ C/N từng ngày nằm ở phụ lục 3 của quy trình.',
  },
  {
    key: 'aquaculture-t02',
    owner: 'aquaculture-university',
    title: {
      vi: 'Ức chế Vibrio parahaemolyticus gây hoại tử gan tụy cấp ở hậu ấu trùng bằng hỗn hợp thực khuẩn thể',
      en: 'Suppressing AHPND-causing Vibrio parahaemolyticus in post-larvae with a bacteriophage cocktail',
    },
    summary: {
      vi:
        'Chế phẩm gồm năm thực khuẩn thể ly giải chọn lọc chủng Vibrio mang độc tố PirAB, dùng trong giai đoạn ương ' +
        'và ba tuần đầu sau khi thả. Chế phẩm không phải kháng sinh nên không để lại tồn dư trong sản phẩm xuất khẩu.',
      en:
        'A cocktail of five lytic phages that selectively kill PirAB-toxin Vibrio strains during nursery and the ' +
        'first three weeks after stocking. It is not an antibiotic and leaves no residue in export products.',
    },
    description: {
      vi:
        'Năm thực khuẩn thể ly giải được phân lập từ nước và trầm tích của 46 ao bị hội chứng tử vong sớm, giải ' +
        'trình tự toàn bộ hệ gen để loại những dòng mang gen tiềm tan, gen độc lực hay kháng thuốc. Hỗn hợp bao phủ ' +
        '93% trong số 118 chủng V. parahaemolyticus mang plasmid pVA1 thu được ở đồng bằng sông Cửu Long.\n\n' +
        'Chế phẩm được cấp theo hai đường: hòa vào nước ương ở nồng độ 10⁵ PFU/mL mỗi ba ngày và bọc alginate phủ ' +
        'lên thức ăn ở mức 10⁸ PFU/g. Lượng Vibrio tổng số trong gan tụy giảm 2,4 log sau 48 giờ, quần xã vi khuẩn ' +
        'có lợi hầu như không đổi. Nhân sinh khối thực hiện trong thiết bị lên men 200 L, tinh sạch bằng lọc tiếp ' +
        'tuyến; dạng đông khô giữ hoạt tính 12 tháng ở 4 °C.',
      en:
        'Five lytic phages were isolated from water and sediment of 46 ponds hit by early mortality syndrome, and ' +
        'fully sequenced to exclude lysogeny, virulence and resistance genes. The cocktail covers 93% of 118 V. ' +
        'parahaemolyticus isolates carrying plasmid pVA1 from the Mekong Delta.\n\n' +
        'It is given by two routes: dosed into nursery water at 10⁵ PFU/mL every three days, and alginate-coated on ' +
        'feed at 10⁸ PFU/g. Total Vibrio in the hepatopancreas falls by 2.4 log within 48 hours while beneficial ' +
        'flora is almost unchanged. Phages are propagated in a 200 L fermenter and purified by tangential-flow ' +
        'filtration; the freeze-dried form keeps its titre for 12 months at 4 °C.',
    },
    applications: {
      vi: 'Bể ương hậu ấu trùng PL12–PL25 và ao nuôi thương phẩm trong 25 ngày đầu; xử lý dự phòng cho trại giống.',
      en: 'Nursery tanks for PL12–PL25, grow-out ponds in the first 25 days, and preventive treatment in hatcheries.',
    },
    advantages: [
      {
        aspect: {
          vi: 'Tỷ lệ sống sau 35 ngày ở ao có mầm bệnh',
          en: 'Survival at day 35 in ponds carrying the pathogen',
        },
        ours: 81,
        today: 52,
        unit: '%',
        source: {
          vi: 'Thử nghiệm 12 ao tại Cà Mau và Sóc Trăng cũ, vụ 2 năm 2023',
          en: 'Trial in 12 ponds in Ca Mau and former Soc Trang, second crop of 2023',
        },
      },
    ],
    keywords: ['thực khuẩn thể', 'bacteriophage', 'Vibrio parahaemolyticus', 'AHPND', 'hoại tử gan tụy cấp', 'PirAB', 'hậu ấu trùng'],
    fields: ['406', '403'],
    trl: 6,
    trlEvidence: {
      vi: 'Báo cáo thử nghiệm tại 12 ao 1.000–1.500 m², có đối chứng, được hội đồng cấp bộ nghiệm thu.',
      en: 'Report on a controlled trial in 12 ponds of 1,000–1,500 m², accepted by a ministerial council.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Hỗn hợp thực khuẩn thể ly giải Vibrio parahaemolyticus và phương pháp sử dụng',
        number: '1-2022-06183',
        filedOn: '2022-09-26',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'non-exclusive-licence', 'joint-development'],
    price: { kind: 'floor', min: 1_800_000_000, max: 3_500_000_000 },
    owners: [
      { name: 'Trường Đại học Nông Ngư Sông Hậu', share: 80 },
      { name: 'Công ty Cổ phần Công nghệ Thủy sinh số Bạch Đằng', share: 20 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-57/20' },
    confidential:
      'Tỷ lệ phối trộn VpΦ-03 : VpΦ-11 : VpΦ-17 : VpΦ-22 : VpΦ-40 là 3:2:2:2:1. Vật chủ nhân sinh khối là chủng ' +
      'Vp-ST58 đã xóa gen pirA; nhiệt độ 30 °C, MOI 0,01, thu hoạch ở giờ thứ 7.',
  },
  {
    key: 'aquaculture-t03',
    owner: 'aquaculture-digital',
    title: {
      vi: 'Chẩn đoán sớm vi bào tử trùng EHP và Vibrio mang độc tố tại ao bằng khuếch đại đẳng nhiệt LAMP so màu',
    },
    summary: {
      vi:
        'Bộ sinh phẩm đông khô và máy gia nhiệt cầm tay cho kết quả trong 50 phút ngay bên bờ ao, không cần phòng ' +
        'thí nghiệm. Người dùng đọc kết quả bằng mắt hoặc bằng ứng dụng điện thoại.',
    },
    description: {
      vi:
        'Phản ứng LAMP dùng sáu mồi cho gen mã hóa protein vách bào tử (SWP) của Enterocytozoon hepatopenaei và gen ' +
        'pirA của Vibrio, chạy ở 64 °C trong 40 phút. Chất chỉ thị pH đổi từ hồng sang vàng khi có sản phẩm khuếch ' +
        'đại; ứng dụng dùng camera để lượng hóa màu và ghi tọa độ ao.\n\n' +
        'Mẫu gan tụy hoặc phân được nghiền trong đệm Chelex, đun cách thủy 8 phút rồi dùng thẳng, bỏ qua bước tách ' +
        'chiết cột. Giới hạn phát hiện là 50 bản sao mỗi phản ứng. So với qPCR trên 640 mẫu thực địa, độ nhạy đạt ' +
        '96,1% và độ đặc hiệu 98,4%. Sinh phẩm đông khô trong ống tám giếng, bảo quản được chín tháng ở nhiệt độ ' +
        'dưới 30 °C.',
    },
    applications: {
      vi: 'Sàng lọc tôm bố mẹ, lô giống trước khi thả, giám sát định kỳ trong ao; kiểm dịch lưu động tại địa phương.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian từ lúc lấy mẫu đến khi có kết quả' },
        ours: 0.9,
        today: 72,
        unit: 'giờ',
        source: { vi: 'So với gửi mẫu về phòng thử nghiệm, khảo sát 31 trang trại năm 2024' },
      },
      {
        aspect: { vi: 'Chi phí một mẫu hai chỉ tiêu' },
        ours: 145000,
        today: 520000,
        unit: 'đồng',
        source: { vi: 'Bảng giá dịch vụ và định mức vật tư của công ty, tháng 3/2024' },
      },
    ],
    keywords: ['LAMP', 'khuếch đại đẳng nhiệt', 'EHP', 'vi bào tử trùng', 'chẩn đoán tại chỗ', 'gen pirA'],
    fields: ['406', '405'],
    trl: 8,
    trlEvidence: { vi: 'Kết quả so sánh liên phòng với hai phòng thử nghiệm được công nhận; đã bán 3.200 phản ứng.' },
    rights: [
      {
        kind: 'invention',
        title: 'Bộ mồi LAMP phát hiện đồng thời EHP và gen pirA',
        number: '1-0041265',
        filedOn: '2020-05-19',
        grantedOn: '2024-08-12',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'machinery-with-technology', 'franchise'],
    price: { kind: 'indicative', min: 900_000_000, max: 1_600_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Thủy sinh số Bạch Đằng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Trehalose 8% cộng BSA 0,2 mg/mL là chất bảo vệ khi đông khô; chu trình sấy sơ cấp ở −38 °C trong 18 giờ. ' +
      'Enzyme Bst mua dạng không glycerol, đặt gia công tại một xưởng ở Bình Dương cũ.',
  },
  {
    key: 'aquaculture-t04',
    owner: 'aquaculture-institute',
    title: {
      vi: 'Ổn định chất lượng nước ương cá chim vây vàng và cá mú bằng hệ tuần hoàn RAS với giá thể vi sinh di động',
    },
    summary: {
      vi:
        'Hệ tuần hoàn khép kín ương cá biển từ 2 cm lên 10 cm trong nhà, tái sử dụng 95% nước và cách ly mầm bệnh từ ' +
        'biển. Mỗi mô-đun 60 m³ cho khoảng 90.000 cá giống một đợt.',
    },
    description: {
      vi:
        'Dòng nước ra khỏi bể ương qua lọc trống 60 µm, tách bọt protein có sục ozone 12 g/kg thức ăn, bể MBBR chứa ' +
        'giá thể HDPE 700 m²/m³ chiếm 55% thể tích, tháp khử CO₂ rồi tia cực tím 45 mJ/cm² trước khi quay lại. Tải ' +
        'nitrat hóa thiết kế 0,55 g TAN/m²/ngày ở 28 °C và 30‰.\n\n' +
        'Bộ điều khiển giữ thế oxy hóa khử 300–340 mV để ozone dư không làm tổn thương mang; kiềm được châm tự động ' +
        'bằng NaHCO₃. Giai đoạn mồi giá thể rút từ 45 còn 18 ngày nhờ cấy sinh khối đã thích nghi mặn. Trong bốn đợt ' +
        'ương liên tiếp, cá đạt 10 cm sau 52 ngày với phân đàn dưới 12% và không phải dùng hóa chất trị ký sinh ' +
        'trùng.',
    },
    applications: { vi: 'Trại giống cá biển trên bờ, cơ sở thuần dưỡng trước khi thả lồng, khu cách ly đàn bố mẹ.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ sống từ 2 cm lên 10 cm' },
        ours: 88,
        today: 61,
        unit: '%',
        source: { vi: 'Bốn đợt ương năm 2022–2023, đối chứng là bể thay nước hở cùng trại' },
      },
    ],
    keywords: ['RAS', 'hệ tuần hoàn', 'MBBR', 'lọc trống', 'tách bọt protein', 'cá chim vây vàng', 'cá mú'],
    fields: ['405', '207'],
    trl: 7,
    trlEvidence: { vi: 'Hai mô-đun 60 m³ vận hành từ tháng 4/2022 tại khu thực nghiệm, có nhật ký cảm biến.' },
    rights: [],
    modes: ['turnkey', 'technical-service', 'training'],
    price: { kind: 'indicative', min: 2_400_000_000, max: 4_200_000_000 },
    owners: [{ name: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.06.29/16-20' },
    confidential:
      'Sinh khối mồi lấy từ bể MBBR nước mặn vận hành trên ba năm, cấy 8 L giá thể cũ cho 1 m³ giá thể mới và cấp ' +
      'NH₄Cl tăng dần 1–5 mg/L. Đường kính lỗ ống thu đáy kép 32 mm là điểm quyết định tốc độ gom phân.',
  },
  {
    key: 'aquaculture-t05',
    owner: 'aquaculture-digital',
    title: {
      vi: 'Tối ưu tiêu hao năng lượng sục khí ao nuôi bằng dự báo oxy hòa tan với mạng LSTM và điều khiển biến tần',
      en: 'Minimising pond aeration energy with LSTM dissolved-oxygen forecasting and variable-frequency control',
    },
    summary: {
      vi:
        'Cảm biến quang đo oxy hòa tan ở ba tầng, mô hình dự báo hai giờ tới và tự chỉnh tần số máy thổi khí, guồng ' +
        'khuấy. Công suất bám theo nhu cầu hô hấp thật của ao thay vì luôn chạy hết tải.',
      en:
        'Optical probes read dissolved oxygen at three depths, a model forecasts the next two hours and sets blower ' +
        'and paddle-wheel frequency. Power follows the real respiration of the pond instead of running at full load.',
    },
    description: {
      vi:
        'Mỗi ao lắp ba đầu dò huỳnh quang tự làm sạch, một trạm khí tượng mini và bộ biến tần cho máy thổi Roots ' +
        'hoặc quạt guồng. Mạng LSTM hai lớp được huấn luyện từ 11 triệu bản ghi của 84 ao, đầu vào gồm oxy, nhiệt ' +
        'độ, bức xạ, áp suất, khẩu phần và ngày tuổi; sai số dự báo trước hai giờ là 0,28 mg/L.\n\n' +
        'Bộ điều khiển dự báo theo mô hình (MPC) giải bài toán chi phí điện theo ba khung giờ với ràng buộc oxy đáy ' +
        'không dưới 4 mg/L. Khi mất mạng, bộ điều khiển tại ao tự chuyển sang luật ngưỡng cứng; khi mất pha, còi và ' +
        'tin nhắn báo trong mười giây. Điện năng riêng giảm từ 3,9 xuống 2,6 kWh/kg sau ba vụ theo dõi.',
      en:
        'Each pond carries three self-cleaning fluorescence probes, a small weather station and frequency drives for ' +
        'Roots blowers or paddle wheels. A two-layer LSTM trained on 11 million records from 84 ponds takes oxygen, ' +
        'temperature, radiation, pressure, ration and age; its two-hour error is 0.28 mg/L.\n\n' +
        'A model-predictive controller minimises the electricity bill over three tariff periods while bottom oxygen ' +
        'stays above 4 mg/L. If the network fails, the pond unit falls back to fixed thresholds; loss of a phase ' +
        'raises siren and message within ten seconds. Specific energy fell from 3.9 to 2.6 kWh/kg over three ' +
        'monitored crops.',
    },
    applications: {
      vi: 'Ao và bể nuôi thâm canh từ 500 m² trở lên, trại ương, ao cá tra có sục khí bổ sung.',
      en: 'Intensive ponds and tanks above 500 m², nurseries, and pangasius ponds with supplementary aeration.',
    },
    advantages: [
      {
        aspect: { vi: 'Điện năng cho một kilôgam sản phẩm', en: 'Electricity per kilogram harvested' },
        ours: 2.6,
        today: 3.9,
        unit: 'kWh/kg',
        source: {
          vi: 'Đo công tơ riêng tại 9 ao ở Quảng Ninh và Cà Mau, 2022–2024',
          en: 'Sub-metering of 9 ponds in Quang Ninh and Ca Mau, 2022–2024',
        },
      },
      {
        aspect: { vi: 'Số giờ oxy đáy dưới 4 mg/L trong một vụ', en: 'Hours per crop with bottom oxygen under 4 mg/L' },
        ours: 6,
        today: 41,
        unit: 'giờ',
        source: { vi: 'Cùng đợt theo dõi', en: 'Same monitoring campaign' },
      },
    ],
    keywords: ['oxy hòa tan', 'LSTM', 'điều khiển dự báo', 'biến tần', 'sục khí', 'cảm biến quang', 'hiệu quả năng lượng'],
    fields: ['202', '405'],
    trl: 8,
    trlEvidence: {
      vi: 'Hợp đồng vận hành với bảy trang trại, thời gian chạy liên tục trên 18 tháng.',
      en: 'Operating contracts with seven farms, more than 18 months of continuous running.',
    },
    rights: [
      {
        kind: 'copyright-software',
        title: 'Phần mềm điều khiển sục khí OxyPilot',
        number: '4187/2023/QTG',
        grantedOn: '2023-06-08',
        status: 'granted',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence', 'technical-service'],
    price: { kind: 'indicative', min: 240_000_000, max: 950_000_000 },
    owners: [{ name: 'Công ty Cổ phần Công nghệ Thủy sinh số Bạch Đằng', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Hệ số phạt trong hàm mục tiêu MPC được giảm 40% vào khung 2–5 giờ sáng để tránh khởi động máy dồn dập. Đầu dò ' +
      'dùng màng nhạy PtTFPP mua qua một đại lý ở Singapore, thay mỗi 14 tháng.',
  },
  {
    key: 'aquaculture-t06',
    owner: 'aquaculture-university',
    title: { vi: 'Phòng bệnh gan thận mủ do Edwardsiella ictaluri trên cá tra giống bằng vắc-xin nhược độc dạng ngâm' },
    summary: {
      vi:
        'Chủng vắc-xin đột biến xóa hai gen cho phép miễn dịch hàng vạn cá giống trong một bể chỉ bằng cách ngâm 30 ' +
        'phút, không phải tiêm từng con. Mục tiêu là cắt giảm kháng sinh ở giai đoạn ương hai tháng đầu.',
    },
    description: {
      vi:
        'Chủng nền được phân lập ở Đồng Tháp, xóa hoàn toàn gen aroA và wzz bằng trao đổi allele nên không thể hồi ' +
        'độc và không mang gen kháng kháng sinh. Cá 3–5 g được ngâm ở mật độ 10⁷ CFU/mL trong 30 phút, có sục khí; ' +
        'nhắc lại bằng thức ăn sau 21 ngày.\n\n' +
        'Sau 60 ngày, hiệu giá kháng thể ngưng kết đạt 1:256 và hệ số bảo hộ tương đối (RPS) là 78% khi công cường ' +
        'độc với ba chủng dị nguồn. Vi khuẩn vắc-xin bị đào thải khỏi lách sau 14 ngày và không tìm thấy trong nước ' +
        'bể sau năm ngày. Nhóm nghiên cứu đang chuẩn bị hồ sơ khảo nghiệm thú y; quy mô lên men hiện tại là 50 L mỗi ' +
        'mẻ, đủ cho khoảng 1,5 triệu cá giống.',
    },
    applications: { vi: 'Trại ương cá tra giống; có thể mở rộng cho cá nheo Mỹ và một số loài cá da trơn khác.' },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ chết tích lũy trong 60 ngày sau công cường độc' },
        ours: 16,
        today: 72,
        unit: '%',
        source: { vi: 'Thí nghiệm 900 cá trong phòng an toàn sinh học cấp 2, năm 2023' },
      },
    ],
    keywords: ['vắc-xin nhược độc', 'Edwardsiella ictaluri', 'gan thận mủ', 'cá tra', 'miễn dịch ngâm', 'hệ số bảo hộ tương đối'],
    fields: ['403', '406'],
    trl: 5,
    trlEvidence: { vi: 'Kết quả công cường độc trong bể 500 L và thử an toàn tại một trại giống.' },
    rights: [
      {
        kind: 'invention',
        title: 'Chủng Edwardsiella ictaluri đột biến kép và vắc-xin chứa chủng này',
        number: '1-2023-02859',
        filedOn: '2023-05-04',
        status: 'published',
      },
    ],
    modes: ['exclusive-licence', 'joint-development', 'capital-contribution'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Trường Đại học Nông Ngư Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-16/21' },
    confidential:
      'Môi trường lên men là BHI rút gọn bổ sung 2,3-DHBA 20 mg/L và acid amin thơm vì chủng khuyết aroA; thiếu DHBA ' +
      'sinh khối chỉ đạt 30%. Chất ổn định ngâm là gelatin thủy phân 1%.',
  },
  {
    key: 'aquaculture-t07',
    owner: 'aquaculture-institute',
    title: {
      vi: 'Khắc phục suy giảm glycogen mùa sinh sản ở hàu Thái Bình Dương bằng con giống tam bội từ đàn tứ bội',
    },
    summary: {
      vi:
        'Con giống tam bội bất thụ không dồn năng lượng cho tuyến sinh dục nên giữ được độ béo quanh năm và lớn ' +
        'nhanh hơn. Viện chuyển giao quy trình cùng đàn bố tứ bội đã thích nghi với vùng biển Việt Nam.',
    },
    description: {
      vi:
        'Đàn tứ bội (4n) được tạo bằng cách ức chế phóng thể cực thứ nhất ở trứng của hàu cái tam bội với ' +
        '6-dimethylaminopurine, chọn lọc qua ba thế hệ bằng đo tế bào dòng chảy. Tinh trùng 4n thụ tinh với trứng ' +
        'lưỡng bội cho thế hệ con 100% tam bội, không phải xử lý hóa chất trên con giống thương phẩm.\n\n' +
        'Ấu trùng nuôi ở mật độ 8–10 con/mL, 27 °C, cho ăn Chaetoceros và Isochrysis; bám đơn trên bột vỏ 300 µm. ' +
        'Sau 9 tháng thả dàn, khối lượng toàn thân trung bình 96 g, hàm lượng glycogen mùa hè giữ ở 3,8% khối lượng ' +
        'tươi trong khi đàn lưỡng bội tụt còn 1,3%. Phương pháp đo bội thể được rút gọn trên mẫu dịch máu để trại ' +
        'sản xuất tự kiểm.',
    },
    applications: {
      vi: 'Trại sản xuất giống nhuyễn thể và vùng nuôi hàu bè, hàu dàn ở vịnh kín, đầm phá có độ mặn 18–32‰.',
    },
    advantages: [
      {
        aspect: { vi: 'Tỷ lệ thịt trên khối lượng toàn thân vào mùa hè' },
        ours: 14.5,
        today: 8.2,
        unit: '%',
        source: { vi: 'Mẫu 600 con thu tháng 6–8 năm 2023 tại Khánh Hòa và Quảng Ninh' },
      },
      {
        aspect: { vi: 'Thời gian đạt 80 g/con' },
        ours: 8,
        today: 12,
        unit: 'tháng',
        source: { vi: 'Hai điểm nuôi thử 2022–2023' },
      },
    ],
    keywords: ['hàu tam bội', 'tứ bội', 'thể cực', 'glycogen', 'đo tế bào dòng chảy', 'Crassostrea gigas', 'giống nhuyễn thể'],
    fields: ['406', '405'],
    trl: 7,
    trlEvidence: { vi: 'Sản xuất 12 triệu con giống bám đơn trong hai năm, thả tại năm hộ nuôi.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp duy trì đàn hàu tứ bội qua các thế hệ',
        number: '1-2021-07742',
        filedOn: '2021-11-30',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'capital-contribution'],
    price: { kind: 'indicative', min: 1_500_000_000, max: 2_500_000_000 },
    owners: [
      { name: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh', share: 90 },
      { name: 'Nguyễn Hoàng Vịnh', share: 10 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-33/19' },
    confidential:
      '6-DMAP dùng 300 µmol/L trong 12 phút, bắt đầu phút thứ 9 sau thụ tinh ở 27 °C; lệch hai phút tỷ lệ 4n giảm ' +
      'một nửa. Đàn 4n dòng CR-3 là dòng duy nhất đạt tỷ lệ nở trên 40%.',
  },
  {
    key: 'aquaculture-t08',
    owner: 'aquaculture-digital',
    title: { vi: 'Định lượng và đo phân bố kích thước hậu ấu trùng tôm bằng phân đoạn ảnh với mạng nơ-ron tích chập' },
    summary: {
      vi:
        'Khay ảnh có chiếu sáng nền và camera 12 megapixel đếm khoảng 5.000 hậu ấu trùng trong 20 giây, đồng thời ' +
        'cho chiều dài từng cá thể và hệ số biến thiên. Biên bản giao nhận được ký số tại chỗ.',
    },
    description: {
      vi:
        'Mạng phân đoạn cá thể được huấn luyện từ 62.000 ảnh gắn nhãn của PL8–PL20 thuộc tôm thẻ chân trắng, tôm sú ' +
        'và tôm càng xanh, gồm cả các trường hợp chồng lấp. Khay nông 6 mm nước và đèn nền LED 850 nm loại bóng phản ' +
        'xạ, mẫu thức ăn thừa được tách nhờ đặc trưng hình dạng.\n\n' +
        'Mô hình chạy trên bo mạch biên 15 W, không cần mạng. Sai số tuyệt đối trung bình của số lượng là 2,1%, của ' +
        'chiều dài là 0,18 mm so với kính hiển vi soi nổi. Hệ thống ghi ảnh gốc cùng mã băm để hai bên giao nhận đối ' +
        'chiếu về sau. Tôm được giữ trong khay chưa đầy một phút nên không ghi nhận chết do thao tác.',
    },
    applications: { vi: 'Trại giống, điểm giao nhận giống, bể ương và nghiên cứu tăng trưởng.' },
    advantages: [
      {
        aspect: { vi: 'Sai số số lượng so với đếm toàn bộ' },
        ours: 2.1,
        today: 12,
        unit: '%',
        source: { vi: 'Đối chiếu 180 lô tại bốn trại giống, so với phương pháp đong ca lấy mẫu' },
      },
    ],
    keywords: ['thị giác máy tính', 'mạng nơ-ron tích chập', 'phân đoạn cá thể', 'hậu ấu trùng', 'đếm tự động', 'điện toán biên'],
    fields: ['102', '405'],
    trl: 7,
    trlEvidence: { vi: 'Ba máy mẫu dùng hằng ngày tại trại giống từ tháng 8/2023.' },
    rights: [
      {
        kind: 'industrial-design',
        title: 'Thiết bị đếm hậu ấu trùng dạng khay',
        number: '3-2023-01954',
        filedOn: '2023-08-17',
        status: 'filed',
      },
    ],
    modes: ['machinery-with-technology', 'non-exclusive-licence'],
    price: { kind: 'firm', min: 210_000_000, max: 210_000_000 },
    owners: [
      { name: 'Công ty Cổ phần Công nghệ Thủy sinh số Bạch Đằng', share: 70 },
      { name: 'Đoàn Minh Khôi', share: 30 },
    ],
    origin: { kind: 'own' },
    confidential:
      'Tập ảnh chồng lấp tổng hợp bằng cách dán ngẫu nhiên 3–9 cá thể với độ trong suốt 0,55–0,8 giúp sai số giảm từ ' +
      '5,4% xuống 2,1%. Trọng số mô hình mã hóa theo số sê-ri bo mạch.',
  },
  {
    key: 'aquaculture-t09',
    owner: 'aquaculture-university',
    title: {
      vi: 'Thay thế bột cá trong khẩu phần cá da trơn và cá chẽm bằng protein ấu trùng ruồi lính đen thủy phân enzyme',
      en: 'Replacing fishmeal in catfish and barramundi diets with enzymatically hydrolysed black soldier fly protein',
    },
    summary: {
      vi:
        'Sinh khối ấu trùng Hermetia illucens nuôi trên phụ phẩm nông nghiệp được ép tách mỡ và thủy phân để nâng độ ' +
        'tiêu hóa, dùng thay tới 60% bột cá. Giá thành nguồn đạm giảm mà tốc độ tăng trưởng giữ nguyên.',
      en:
        'Hermetia illucens larvae reared on farm by-products are defatted and hydrolysed for higher digestibility ' +
        'and replace up to 60% of fishmeal. Protein cost falls while growth is maintained.',
    },
    description: {
      vi:
        'Ấu trùng 14 ngày tuổi được chần, ép cơ học hạ lipid từ 34% xuống 11%, rồi thủy phân ba giờ ở 55 °C, pH 7,2 ' +
        'bằng tổ hợp protease trung tính và chitinase. Độ thủy phân 18% làm chitin giảm gần một nửa và độ tiêu hóa ' +
        'protein biểu kiến tăng từ 76% lên 88%.\n\n' +
        'Dịch đạm cô đặc được phối với khô đậu nành lên men, bổ sung methionine và taurine, ép đùn trục vít đôi ở ' +
        '120 °C thành viên nổi 3–6 mm. Thử nghiệm 120 ngày trong 18 vèo cá tra và 12 lồng cá chẽm cho thấy khẩu phần ' +
        'thay 60% bột cá không làm khác biệt tăng trọng (p > 0,05). Dây chuyền mẫu hiện xử lý 1,2 tấn ấu trùng tươi ' +
        'mỗi ngày; nguyên liệu nuôi là bã bia, vỏ khóm và cám gạo.',
      en:
        'Fourteen-day larvae are blanched, pressed from 34% to 11% lipid, then hydrolysed for three hours at 55 °C ' +
        'and pH 7.2 with neutral protease and chitinase. An 18% degree of hydrolysis nearly halves chitin and raises ' +
        'apparent protein digestibility from 76% to 88%.\n\n' +
        'The concentrate is blended with fermented soybean meal, methionine and taurine and twin-screw extruded at ' +
        '120 °C into 3–6 mm floating pellets. A 120-day trial in 18 pangasius hapas and 12 barramundi cages found no ' +
        'growth difference at 60% replacement (p > 0.05). The pilot line handles 1.2 tonnes of fresh larvae a day, ' +
        'reared on brewer grains, pineapple peel and rice bran.',
    },
    applications: {
      vi: 'Xưởng phối trộn thức ăn quy mô vừa, vùng nuôi tự ép viên; mỡ ấu trùng dùng cho thức ăn gia cầm.',
      en: 'Medium feed mills and farms that pelletise their own feed; larval oil goes to poultry feed.',
    },
    advantages: [
      {
        aspect: { vi: 'Giá thành một kilôgam đạm tiêu hóa', en: 'Cost of one kilogram of digestible protein' },
        ours: 41000,
        today: 56000,
        unit: 'đồng',
        source: {
          vi: 'Hạch toán dây chuyền mẫu quý II/2024, so với bột cá 60% đạm',
          en: 'Pilot line accounts, second quarter of 2024, against 60% protein fishmeal',
        },
      },
      {
        aspect: { vi: 'Hệ số chuyển hóa thức ăn ở cá tra', en: 'Feed conversion ratio in pangasius' },
        ours: 1.52,
        today: 1.62,
        unit: 'kg/kg',
        source: { vi: 'Thí nghiệm 120 ngày tại Cần Thơ', en: '120-day trial in Can Tho' },
      },
    ],
    keywords: ['ruồi lính đen', 'Hermetia illucens', 'thủy phân enzyme', 'protease', 'thay thế bột cá', 'ép đùn', 'độ tiêu hóa'],
    fields: ['405', '209'],
    trl: 7,
    trlEvidence: {
      vi: 'Dây chuyền 1,2 tấn/ngày vận hành 14 tháng tại một xưởng liên kết ở Hậu Giang cũ.',
      en: 'A 1.2 t/day line run for 14 months at a partner mill in former Hau Giang.',
    },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Quy trình sản xuất dịch đạm thủy phân từ ấu trùng ruồi lính đen',
        number: '2-2022-00467',
        filedOn: '2022-08-09',
        status: 'published',
      },
    ],
    modes: ['non-exclusive-licence', 'technical-service', 'turnkey'],
    price: { kind: 'indicative', min: 1_200_000_000, max: 2_800_000_000 },
    owners: [{ name: 'Trường Đại học Nông Ngư Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'CT-2021.CTO.11' },
    confidential:
      'Protease : chitinase theo tỷ lệ hoạt tính 9:1, tổng 0,35% khối lượng khô; bổ sung sodium sulfite 0,05% ngay ' +
      'khi nghiền để tránh sẫm màu. Enzyme do một nhà máy ở Đồng Nai cấp theo đơn riêng.',
  },
  {
    key: 'aquaculture-t10',
    owner: 'aquaculture-institute',
    title: {
      vi: 'Giảm tải trọng sóng lên hệ nuôi biển hở bằng lồng tròn HDPE bán chìm điều khiển khí nén',
      en: 'Reducing wave loads on exposed mariculture with pneumatically controlled semi-submersible HDPE ring cages',
    },
    summary: {
      vi:
        'Lồng chu vi 60 m có thể hạ xuống độ sâu 8 m trong 15 phút khi có bão và nổi lại bằng khí nén. Kết cấu đã đi ' +
        'qua hai cơn bão cấp 11 mà không hư hỏng khung.',
      en:
        'A 60 m circumference cage that sinks to 8 m in 15 minutes before a storm and refloats on compressed air. ' +
        'The structure has come through two force-11 storms with no frame damage.',
    },
    description: {
      vi:
        'Khung gồm hai vòng ống PE100 D315 SDR 13,6 chia tám khoang độc lập; van điện từ xả khí cho nước vào để giảm ' +
        'lực nổi có kiểm soát, đối trọng bê tông giữ vòng đáy căng nên thể tích lưới thay đổi không quá 8% khi chìm. ' +
        'Sáu lồng nối vào một lưới neo ô vuông với neo cày 350 kg và phao giảm chấn.\n\n' +
        'Mô hình thủy động lực (phương trình Morison kết hợp phần tử thanh) được hiệu chỉnh bằng thí nghiệm bể sóng ' +
        'tỷ lệ 1:15. Ở chiều cao sóng có nghĩa 4,5 m, lực căng dây neo giảm 63% khi lồng ở độ sâu 8 m. Túi lưới ' +
        'UHMWPE chống cắn rách, chu kỳ thay 30 tháng. Máy nén và bảng điều khiển đặt trên sà lan cho ăn, có chế độ ' +
        'vận hành tay.',
      en:
        'The frame has two PE100 D315 SDR 13.6 rings split into eight compartments. Solenoid valves vent air for ' +
        'controlled loss of buoyancy, and concrete ballast keeps the bottom ring taut so that net volume changes by ' +
        'no more than 8% when submerged. Six cages share a square mooring grid with 350 kg plough anchors and ' +
        'damping buoys.\n\n' +
        'The hydrodynamic model (Morison equation with bar elements) was calibrated in a 1:15 wave tank. At a ' +
        'significant wave height of 4.5 m, mooring tension drops by 63% with the cage at 8 m. UHMWPE nets resist ' +
        'biting and last 30 months. Compressor and panel sit on the feeding barge, with manual override.',
    },
    applications: {
      vi: 'Nuôi cá bớp, cá chim vây vàng, cá mú ở vùng biển hở độ sâu 15–40 m, cách bờ tới 6 hải lý.',
      en: 'Cobia, pompano and grouper in exposed waters 15–40 m deep, up to 6 nautical miles offshore.',
    },
    advantages: [
      {
        aspect: { vi: 'Lực căng dây neo lớn nhất ở sóng 4,5 m', en: 'Peak mooring tension at 4.5 m waves' },
        ours: 34,
        today: 92,
        unit: 'kN',
        source: {
          vi: 'Thí nghiệm bể sóng và đo hiện trường vịnh Cam Ranh, 2022',
          en: 'Wave tank and field measurement in Cam Ranh Bay, 2022',
        },
      },
      {
        aspect: { vi: 'Tuổi thọ khung', en: 'Frame service life' },
        ours: 15,
        today: 4,
        unit: 'năm',
        source: {
          vi: 'Tính mỏi kết cấu và khảo sát bè gỗ ở ba tỉnh',
          en: 'Fatigue calculation and a survey of timber rafts in three provinces',
        },
      },
    ],
    keywords: ['lồng HDPE', 'bán chìm', 'nuôi biển hở', 'hệ neo', 'thủy động lực', 'khí nén', 'UHMWPE'],
    fields: ['405', '201'],
    trl: 8,
    trlEvidence: {
      vi: 'Cụm sáu lồng vận hành từ năm 2021, biên bản kiểm tra sau bão năm 2022 và 2023.',
      en: 'A six-cage cluster in operation since 2021, with post-storm inspection records of 2022 and 2023.',
    },
    rights: [
      {
        kind: 'invention',
        title: 'Lồng nuôi biển bán chìm điều khiển lực nổi theo khoang',
        number: '1-0038842',
        filedOn: '2019-12-03',
        grantedOn: '2023-10-16',
        status: 'granted',
      },
    ],
    modes: ['turnkey', 'machinery-with-technology', 'non-exclusive-licence'],
    price: { kind: 'indicative', min: 3_200_000_000, max: 7_500_000_000 },
    owners: [{ name: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh', share: 100 }],
    origin: { kind: 'state-funded', task: 'KC.09.18/16-20' },
    confidential:
      'Trình tự xả khí so le khoang 1-5-3-7 rồi 2-6-4-8, mỗi cặp cách nhau 70 giây, để khung không nghiêng quá 4°. ' +
      'Bản vẽ tai neo chịu lực và mối hàn đối đầu nằm trong tập HD-60-R4.',
  },
  {
    key: 'aquaculture-t11',
    owner: 'aquaculture-university',
    title: {
      vi: 'Khử geosmin và 2-methylisoborneol trong cơ thịt cá bằng hệ tuần hoàn thanh lọc kết hợp oxy hóa nâng cao ' + 'UV/H₂O₂',
    },
    summary: {
      vi:
        'Cá được lưu 48–72 giờ trong bể thanh lọc có nước xử lý liên tục bằng tia cực tím và hydro peroxide, hai hợp ' +
        'chất gây vị lạ giảm xuống dưới ngưỡng cảm quan. Bể dùng lại nước nên lắp được ngay trong khuôn viên nhà máy.',
    },
    description: {
      vi:
        'Geosmin và MIB do vi khuẩn lam, xạ khuẩn trong ao sinh ra tích lũy trong mô mỡ của cá và được đào thải qua ' +
        'mang khi nồng độ ngoài môi trường đủ thấp. Vì vậy nước bể thanh lọc phải được giữ ở mức dưới 5 ng/L.\n\n' +
        'Nước tuần hoàn qua lọc cát, châm H₂O₂ 8 mg/L rồi qua buồng chiếu UV 254 nm liều 800 mJ/cm²; gốc hydroxyl ' +
        'phân hủy trên 92% lượng geosmin mỗi vòng. Than hoạt tính phía sau khử peroxide dư trước khi nước về bể. Ở ' +
        'mật độ 120 kg/m³ và 27 °C, hàm lượng geosmin trong phi lê giảm từ 4,8 xuống 0,6 µg/kg sau 60 giờ, hao hụt ' +
        'khối lượng 2,3%. Hội đồng cảm quan 12 người không phân biệt được với mẫu đối chứng nuôi bể sạch.',
    },
    applications: {
      vi: 'Khâu lưu cá trước chế biến của cá tra, rô phi, cá lóc, cá chẽm nuôi ao; cá nước ngọt bán sống cao cấp.',
    },
    advantages: [
      {
        aspect: { vi: 'Thời gian thanh lọc đến dưới ngưỡng cảm quan' },
        ours: 60,
        today: 240,
        unit: 'giờ',
        source: { vi: 'Thử nghiệm bể 3 m³, mười mẻ năm 2024, đối chứng thay nước sông' },
      },
    ],
    keywords: ['geosmin', '2-methylisoborneol', 'oxy hóa nâng cao', 'UV/H₂O₂', 'thanh lọc', 'vị lạ', 'than hoạt tính'],
    fields: ['211', '405'],
    trl: 6,
    trlEvidence: { vi: 'Mô hình 3 m³ đặt tại một nhà máy ở Cần Thơ, mười mẻ cá tra 350 kg.' },
    rights: [
      {
        kind: 'utility-solution',
        title: 'Hệ thống thanh lọc vị lạ của cá nước ngọt',
        number: '2-2024-00127',
        filedOn: '2024-03-20',
        status: 'filed',
      },
    ],
    modes: ['non-exclusive-licence', 'joint-development', 'technical-service'],
    price: { kind: 'indicative', min: 700_000_000, max: 1_800_000_000 },
    owners: [{ name: 'Trường Đại học Nông Ngư Sông Hậu', share: 100 }],
    origin: { kind: 'state-funded', task: 'B2022-NNSH-08' },
    confidential:
      'Hạ pH bể xuống 6,6 bằng CO₂ trong 12 giờ đầu để tăng thông khí qua mang, nhờ đó rút được gần một ngày lưu. ' +
      'Nếu nhiệt độ dưới 24 °C thì phải kéo dài thêm 20 giờ.',
  },
  {
    key: 'aquaculture-t12',
    owner: 'aquaculture-shrimp',
    title: { vi: 'Loại bỏ nitơ, phốt pho trong nước thải ao tôm bằng hệ đa bậc dinh dưỡng rong câu – hàu – cá rô phi' },
    summary: {
      vi:
        'Nước xả đi lần lượt qua ao lắng, ao cá rô phi và hàu, ao rong câu rồi quay về ao sẵn sàng. Hệ vận hành bằng ' +
        'chênh cao tự chảy, bán thêm được rong và hàu thay vì tốn hóa chất.',
    },
    description: {
      vi:
        'Bậc thứ nhất là ao lắng 24 giờ giữ phần lớn chất rắn; bậc thứ hai thả cá rô phi dòng chịu mặn 2 con/m² và ' +
        'dàn hàu cửa sông lọc thực vật phù du, mảnh vụn hữu cơ. Bậc thứ ba trồng rong câu chỉ vàng Gracilaria ' +
        'tenuistipitata 0,6 kg/m², hấp thu amoni và phosphat hòa tan.\n\n' +
        'Tổng thời gian lưu năm ngày, diện tích phụ trợ bằng 45% mặt nước nuôi. Qua bốn vụ ở độ mặn 12–28‰, tổng ' +
        'nitơ giảm 68%, tổng phốt pho giảm 71%, chất rắn lơ lửng giảm 84%, nước quay vòng đạt điều kiện cấp lại sau ' +
        'khử trùng. Rong được thu tỉa 12 ngày một lần để giữ tốc độ sinh trưởng 3,5%/ngày; mỗi hecta phụ trợ cho ' +
        'khoảng 9 tấn rong tươi và 4 tấn hàu mỗi vụ.',
    },
    applications: { vi: 'Vùng nuôi tôm thâm canh ven biển có quỹ đất phụ trợ; khu nuôi cần chứng nhận về xả thải.' },
    advantages: [
      {
        aspect: { vi: 'Tổng nitơ trong nước thải sau xử lý' },
        ours: 6.1,
        today: 19,
        unit: 'mg/L',
        source: { vi: 'Quan trắc 26 đợt tại vùng nuôi Rạch Gốc, 2022–2024' },
      },
      {
        aspect: { vi: 'Chi phí xử lý một mét khối nước' },
        ours: 380,
        today: 1450,
        unit: 'đồng',
        source: { vi: 'Sổ chi phí của công ty, so với phương án hóa chất trước năm 2022' },
      },
    ],
    keywords: ['IMTA', 'đa bậc dinh dưỡng', 'rong câu', 'Gracilaria', 'nước thải ao nuôi', 'tổng nitơ', 'tái sử dụng nước'],
    fields: ['405', '208'],
    trl: 9,
    trlEvidence: { vi: 'Áp dụng trên toàn bộ 85 ha của công ty từ năm 2022, sáu hộ liên kết đã làm theo.' },
    rights: [
      {
        kind: 'initiative',
        title: 'Hệ ba bậc xử lý nước xả ao tôm',
        number: '214/QĐ-SK',
        grantedOn: '2023-11-02',
        status: 'granted',
      },
    ],
    modes: ['technical-service', 'training'],
    price: { kind: 'negotiable' },
    owners: [{ name: 'Công ty Cổ phần Tôm Rạch Gốc Xanh', share: 100 }],
    origin: { kind: 'own' },
    confidential:
      'Giống rong lấy từ một hộ ở đầm Ô Loan, phải thuần dưỡng giảm mặn 2‰ mỗi hai ngày; nếu pH chiều vượt 9,2 thì ' +
      'ngừng cấp nước vào ao rong. Khoảng cách dây treo hàu 35 cm.',
  },
  {
    key: 'aquaculture-t13',
    owner: 'aquaculture-university',
    title: {
      vi: 'Khắc phục phân đàn theo giới tính ở tôm càng xanh bằng con giống toàn đực từ cái giả tạo bởi can thiệp RNA',
    },
    summary: {
      vi:
        'Bất hoạt gen hormone tuyến đực bằng RNA sợi đôi tạo tôm mẹ mang kiểu gen đực, cho lai ra đàn con toàn đực. ' +
        'Con giống thương phẩm không biến đổi gen và không qua hormone.',
    },
    description: {
      vi:
        'Hậu ấu trùng đực được tiêm dsRNA đặc hiệu gen IAG (insulin-like androgenic gland) ở giai đoạn PL25–PL60, ba ' +
        'mũi cách nhau 12 ngày. Cá thể chuyển giới hoàn toàn phát triển buồng trứng, gọi là cái giả kiểu gen ZZ; khi ' +
        'lai với đực thường cho thế hệ con 98–100% đực.\n\n' +
        'Giới tính di truyền được xác nhận bằng chỉ thị SCAR trên mẫu chân bơi nên không phải giết tôm. dsRNA sản ' +
        'xuất trong vi khuẩn HT115 lên men mẻ có nạp, giá thành thấp hơn tổng hợp in vitro khoảng 20 lần. Tôm toàn ' +
        'đực nuôi năm tháng trong ao đất đạt trung bình 62 g, tỷ lệ cỡ lớn trên 50 g chiếm ba phần tư sản lượng. Một ' +
        'đàn 1.500 tôm mẹ cái giả đủ cho 25 triệu hậu ấu trùng một năm.',
    },
    applications: { vi: 'Trại sản xuất giống tôm càng xanh; mô hình tôm – lúa và ao chuyên canh nước ngọt, lợ nhẹ.' },
    advantages: [
      {
        aspect: { vi: 'Năng suất ao nuôi cùng mật độ 8 con/m²' },
        ours: 2.9,
        today: 1.7,
        unit: 'tấn/ha',
        source: { vi: 'Mô hình mười hộ ở Vĩnh Long và Đồng Tháp, vụ 2023' },
      },
    ],
    keywords: ['tôm càng xanh', 'toàn đực', 'can thiệp RNA', 'gen IAG', 'cái giả', 'Macrobrachium rosenbergii'],
    fields: ['406', '405'],
    trl: 7,
    trlEvidence: { vi: 'Sản xuất thử 9 triệu hậu ấu trùng, mười hộ nuôi đối chứng có xác nhận của khuyến nông.' },
    rights: [
      {
        kind: 'invention',
        title: 'Phương pháp tạo tôm càng xanh cái giả bằng dsRNA sản xuất trong vi khuẩn',
        number: '1-0042907',
        filedOn: '2020-10-21',
        grantedOn: '2024-11-25',
        status: 'granted',
      },
    ],
    modes: ['non-exclusive-licence', 'capital-contribution', 'training'],
    price: { kind: 'floor', min: 2_000_000_000, max: 4_000_000_000 },
    owners: [
      { name: 'Trường Đại học Nông Ngư Sông Hậu', share: 75 },
      { name: 'Viện Công nghệ Giống và Nuôi biển Cam Ranh', share: 25 },
    ],
    origin: { kind: 'state-funded', task: 'ĐTĐL.CN-08/18' },
    confidential:
      'Đoạn dsRNA dài 467 bp ở vùng exon 2–4; liều 5 µg/g thể trọng, mũi đầu phải trước khi xuất hiện nhú gai đực. ' +
      'Tỷ lệ chuyển giới tăng từ 41% lên 83% khi giữ tôm riêng từng hộc.',
  },
]
