export default `
đất nhà tôi khai hoang từ năm 1989, chưa có sổ đỏ, nay muốn làm giấy thì phải chuẩn bị những gì?
hộ gia đình sử dụng đất ổn định trước ngày 15 tháng 10 năm 1993 và không tranh chấp thì được xem xét cấp giấy chứng nhận mà không phải nộp tiền sử dụng đất.
hàng xóm lấn ranh qua vườn tui cả thước, nhổ luôn cột mốc xi măng quăng xuống mương.
tranh chấp ranh giới thửa đất phải qua hoà giải ở uỷ ban nhân dân xã rồi mới được khởi kiện ra toà.
cán bộ địa chính xuống căng dây đo đạc, hai bên đứng nhìn nhau hằm hè suýt xảy ra ẩu đả.
bố mẹ tôi bán mảnh đất bằng giấy viết tay có trưởng thôn làm chứng, giờ người mua quay lại đòi sang tên.
hợp đồng chuyển nhượng quyền sử dụng đất bắt buộc phải công chứng hoặc chứng thực mới có hiệu lực.
đặt cọc hai trăm triệu mua nhà mà chủ đổi ý bán cho người khác thì tôi đòi lại được bao nhiêu?
bên nhận cọc từ chối giao kết hợp đồng thì phải trả lại tiền cọc và thêm một khoản tương đương, nếu không có thoả thuận khác.
đất trồng lúa muốn chuyển lên thổ cư phải xin phép cơ quan có thẩm quyền và đóng tiền chênh lệch.
thửa này nằm trong quy hoạch treo mười mấy năm nay, cất chuồng gà cũng bị nhắc nhở.
theo luật, sau ba năm công bố mà chưa có quyết định thu hồi thì phải điều chỉnh hoặc huỷ bỏ kế hoạch và thông báo cho dân.
nhà nước thu hồi đất để làm đường cao tốc, bà con được bồi thường theo bảng giá nào?
bà con xóm dưới chê giá đền bù rẻ mạt, kéo nhau lên huyện đòi đối thoại với hội đồng giải phóng mặt bằng.
khu tái định cư phải có đường sá, điện nước, trường học đầy đủ rồi mới được cưỡng chế di dời.
sổ hồng bị mối xông rách nát một góc, tôi xin cấp đổi ở văn phòng đăng ký đất đai được không?
người bị mất giấy chứng nhận phải khai báo với xã, niêm yết công khai mười lăm ngày rồi nộp hồ sơ xin cấp lại.
muốn tách thửa ở ngoại thành thì mỗi lô mới phải đạt diện tích và bề ngang tối thiểu do tỉnh quy định.
lối đi duy nhất vào nhà em bị chủ đất phía trước xây bít, em phải làm sao để có đường ra?
chủ sở hữu bất động sản bị vây bọc có quyền yêu cầu mở lối đi qua, song phải đền bù cho người bị ảnh hưởng.
cây me bên kia tường đổ nghiêng sang mái ngói nhà tôi, nhắc mấy lần họ vẫn phớt lờ.
đất ao hồ ven sông bị sạt lở cuốn trôi thì phần còn lại có cần đo vẽ chỉnh lý không?
đất nông nghiệp giao cho hộ gia đình có thời hạn năm mươi năm, hết hạn đương nhiên được tiếp tục sử dụng.
doanh nghiệp thuê đất trả tiền hằng năm không được đem quyền sử dụng đất ấy đi thế chấp.
Việt kiều còn quốc tịch có được đứng tên mua nhà và đất ở như người trong nước không?
người nước ngoài chỉ được sở hữu căn hộ trong dự án thương mại, tối đa ba mươi phần trăm số căn của một toà.
anh em tôi góp tiền mua chung miếng rẫy, sổ chỉ đứng tên anh cả, lỡ ổng bán thì sao?
dân cư ven biển chiếm bãi bồi nuôi nghêu, xã ra thông báo tháo dỡ chòi canh trong vòng mười ngày.
đấu giá quyền sử dụng đất vùng ven nóng hầm hập, có lô trả giá gấp mười lần khởi điểm rồi bỏ cọc.
cò đất tung tin sắp có cầu, thổi giá lên vùn vụt, ai nhẹ dạ ôm vào là mắc cạn.
sang tên nhà cho con gái thì có phải nộp thuế thu nhập cá nhân và lệ phí trước bạ không thưa luật sư?
tặng cho bất động sản giữa cha mẹ với con đẻ, con nuôi được miễn thuế, kể cả lệ phí trước bạ.
dự án chung cư chậm bàn giao hai năm, cư dân căng băng rôn đỏ rực trước văn phòng chủ đầu tư.
bán nhà hình thành trong tương lai phải có ngân hàng bảo lãnh và chỉ được thu dần theo tiến độ, lần đầu không quá ba mươi phần trăm.
quỹ bảo trì hai phần trăm bị ban quản trị tiêu xài mờ ám, sổ sách lem nhem chẳng ai kiểm soát.
hội nghị nhà chung cư bầu ban quản trị, mỗi căn được một phiếu hay tính theo mét vuông?
chỗ để xe hơi trong tầng hầm thuộc sở hữu riêng của chủ đầu tư nếu người mua không trả tiền cho phần đó.
khởi công nhà phố ba tầng mà chưa xin phép thì bị phạt thế nào, có buộc đập bỏ không?
giấy phép xây dựng nhà ở riêng lẻ được cấp trong vòng mười lăm ngày kể từ lúc nhận đủ hồ sơ hợp lệ.
nhà cấp bốn ở vùng nông thôn không nằm trong khu chức năng thì được miễn giấy phép.
hàng xóm đào móng làm vách nhà tôi nứt toác, thấm nước rỉ rả suốt mùa mưa.
chủ công trình gây lún nứt cho nhà liền kề phải ngừng thi công, thoả thuận sửa chữa hoặc bồi thường rồi mới được làm tiếp.
trước lúc đổ móng nên mời thừa phát lại sang lập vi bằng, chụp ảnh hiện trạng từng bức tường kẻo sau này cãi nhau.
ban công nhô ra quá chỉ giới đường đỏ sáu tấc, thanh tra đô thị yêu cầu cắt gọt cho đúng bản vẽ.
nhà thầu rút ruột công trình, trộn xi măng mác thấp nên sàn bê tông mới đổ đã võng.
thời hạn bảo hành công trình cấp một và đặc biệt tối thiểu hai mươi bốn tháng, các cấp khác là mười hai tháng.
hợp đồng thi công trọn gói không được điều chỉnh giá, trừ trường hợp bất khả kháng do hai bên đã ghi rõ.
tiền giữ lại năm phần trăm để bảo hành bao giờ thì chủ nhà phải trả cho đội thợ?
chứng chỉ hành nghề giám sát hạng ba chỉ được phụ trách công trình quy mô nhỏ.
nghiệm thu mà thiếu biên bản thí nghiệm thép thì tư vấn giám sát không chịu đặt bút ký.
nhà ở xã hội dành cho ai và phải chứng minh thu nhập ra sao thì mới được nộp đơn mua?
sau năm năm kể từ ngày trả hết tiền, người mua nhà ở xã hội mới được bán lại theo giá thị trường.
thuê nhà chưa hết hạn mà chủ đòi lại để bán, tôi có quyền ở tiếp đến khi mãn hợp đồng không?
việc mua bán không làm chấm dứt hợp đồng thuê, người mua phải tôn trọng thời hạn còn lại.
phòng trọ ẩm thấp, vách tôn nóng hừng hực, chủ thu tiền điện bốn ngàn một ký.
bán điện cho người thuê trọ cao hơn giá quy định có thể bị phạt tới vài chục triệu đồng.
xóm tôi bị cưỡng chế mấy căn cất lụi trên đất lúa, xe cuốc vô múc một buổi là sạch trơn.
đình làng nằm trong danh mục di tích, muốn trùng tu phải lập dự án và được sở văn hoá thẩm định.
chỉ giới xây dựng là đường giới hạn cho phép xây nhà, công trình trên thửa đất, có thể trùng hoặc lùi vào so với chỉ giới đường đỏ.
hệ số sử dụng đất là tỷ lệ giữa tổng diện tích sàn với diện tích lô đất.
đất xen kẹt trong khu dân cư là gì mà người ta rao bán rẻ rề vậy anh?
đất công ích năm phần trăm do xã quản lý, chỉ cho thuê trồng trọt ngắn hạn chứ không được bán.
cơ quan thuế tính tiền sử dụng đất dựa trên phiếu chuyển thông tin địa chính gửi sang.
chậm làm thủ tục sang tên quá ba mươi ngày kể từ khi hợp đồng có hiệu lực sẽ bị phạt hành chính.
ông nội để lại miếng vườn cho thờ cúng, nay chú út lén cầm cố cho người ta lấy tiền đá gà.
rừng phòng hộ giao khoán cho bản làng trông coi, mỗi héc ta được trả vài trăm ngàn một năm.
phá rừng làm nương trái phép từ mức độ nào thì bị khởi tố hình sự?
chủ tịch xã ký bán đất không đúng thẩm quyền, hàng chục hộ cầm phiếu thu mà mãi chẳng được công nhận.
giếng khoan, mồ mả, cây cối và hoa màu trên đất bị thu hồi đều được kiểm đếm để đền bù.
gia đình nào tự nguyện bàn giao mặt bằng trước hạn sẽ được thưởng thêm một khoản nhỏ.
luật cấm phân lô bán nền ở các phường của đô thị lớn, chủ đầu tư phải xây nhà xong mới được bán.
cho tôi hỏi đất thương mại dịch vụ khác đất ở chỗ nào, căn hộ du lịch có được cấp sổ lâu dài không?
thế chấp nhà vay ngân hàng, quá hạn chín mươi ngày là bị xếp vào nợ xấu và có thể bị phát mại.
người thứ ba ngay tình mua phải tài sản tranh chấp được pháp luật bảo vệ trong một số tình huống.
bản đồ giải thửa cũ vẽ bằng tay, toạ độ lệch cả mét nên bên nào cũng cho là mình đúng.
nếu uỷ ban ra quyết định trái luật, người dân có thể khiếu nại lần đầu tới chính người ký hoặc kiện thẳng ra toà hành chính.
thời hiệu khiếu nại là chín mươi ngày tính từ khi nhận được hoặc biết được quyết định.
mua đất nghĩa trang để dành cho ông bà thì có giấy tờ gì chứng minh quyền của mình không?
công ty nọ dựng cổng chào, trải thảm cỏ giả để bán dự án ma, gom tiền cọc rồi cao chạy xa bay.
nhà trong hẻm cụt muốn nâng tầng phải bảo đảm khoảng lùi và lối cho xe chữa cháy.
toà nhà trên hai mươi tầng bắt buộc có tầng lánh nạn, thang bộ thoát khói tăng áp và hệ thống phun nước tự động.
đơn giá nhân công xây dựng do sở công bố từng quý, nhà thầu lấy đó làm căn cứ lập dự toán.
thợ trèo giàn giáo không dây đai, té từ tầng bốn xuống gãy xương đòn, nằm bẹp cả tháng.
bản vẽ hoàn công phải thể hiện đúng thực tế, sai lệch so với giấy phép thì khó mà cập nhật vào sổ.
tôi mua nhà vi bằng ở Bình Chánh, giờ nghe nói vi bằng không thay được công chứng, lo mất ăn mất ngủ.
vi bằng chỉ ghi nhận sự kiện giao nhận tiền chứ không chứng nhận việc mua bán là hợp pháp.
đường dây năm trăm ki lô vôn chạy ngang nóc nhà thì có được ở tiếp hay phải dời đi?
hành lang an toàn lưới điện cấm trồng cây cao, thả diều và dựng nhà dễ cháy.
bờ kênh thuỷ lợi cấm đổ rác, đào ao, cắm cọc vì dễ làm hỏng mái đê.
cha mẹ già muốn cho con trai út căn nhà nhưng vẫn giữ quyền ở đến cuối đời thì ghi trong hợp đồng thế nào?
tặng cho có điều kiện mà người nhận không phụng dưỡng như cam kết thì có thể bị đòi lại.
làm lễ động thổ xong mới hay lô đất dính lộ giới, gia chủ méo mặt.
nhà báo phản ánh hàng loạt biệt thự không phép mọc lên giữa rừng thông, chính quyền nói do cán bộ buông lỏng.
giấy chứng nhận mới có mã QR, quét vào là thấy được thông tin thửa đất.
Việt Nam nằm ở rìa đông bán đảo Đông Dương, hình chữ S, bờ biển dài hơn ba ngàn hai trăm cây số.
đỉnh Phan Xi Păng cao ba ngàn một trăm bốn mươi ba mét, quanh năm mây phủ, có năm tuyết rơi trắng xoá.
sông Hồng nước đục ngầu phù sa đỏ quạch, mùa lũ dâng cao phải nhờ hệ thống đê điều che chở.
đồng bằng sông Cửu Long thấp phẳng, kênh rạch chằng chịt, tháng chín nước lên trắng đồng.
vịnh Hạ Long có gần hai ngàn hòn đảo đá vôi, hang động lô nhô nhũ đá muôn hình vạn trạng.
hang Sơn Đoòng lớn đến nỗi chứa được cả toà cao ốc bốn mươi tầng, bên trong có rừng cây và suối ngầm.
gió Lào khô nóng thổi qua dãy Trường Sơn làm đất Quảng Trị, Hà Tĩnh nứt nẻ, cỏ cây cháy xém.
cao nguyên đá Đồng Văn lởm chởm tai mèo, người Mông gùi từng gùi đất đổ vào hốc đá để tra ngô.
quần đảo Trường Sa gồm nhiều đảo nổi, bãi cạn và rạn san hô nằm rải rác giữa Biển Đông.
vì sao Hà Nội có mùa đông lạnh còn Sài Gòn thì nóng quanh năm?
khối khí lạnh từ cao áp Siberia tràn xuống bị dãy Bạch Mã chặn lại nên phía nam ít khi rét.
Đà Lạt ở độ cao một ngàn rưỡi mét, sáng sớm sương giăng mờ ảo, hoa dã quỳ nở vàng các triền đồi.
mũi Cà Mau mỗi năm lấn ra biển vài chục mét nhờ phù sa bồi đắp và rễ đước giữ đất.
sa mạc Sahara rộng hơn chín triệu cây số vuông, ban ngày nóng như rang, ban đêm lạnh buốt.
sông Nile chảy ngược lên phương bắc, đổ vào Địa Trung Hải qua một châu thổ hình quạt.
sông Amazon có lưu lượng lớn nhất hành tinh, rừng rậm hai bên bờ được ví như lá phổi xanh.
dãy Himalaya hình thành do mảng lục địa Ấn Độ húc vào mảng Á Âu, đến nay vẫn còn nhô lên.
đỉnh Everest cao tám ngàn tám trăm bốn mươi tám mét, không khí loãng khiến người leo phải đeo bình oxy.
biển Chết mặn gấp gần mười lần nước biển thường, người không biết bơi vẫn nổi lềnh bềnh.
hồ Baikal ở Nga sâu hơn một ngàn sáu trăm mét, chứa khoảng một phần năm lượng nước ngọt không đóng băng của thế giới.
Nam Cực phủ lớp băng dày trung bình hai cây số, không có dân bản địa mà chỉ có các trạm nghiên cứu.
Greenland là hòn đảo lớn nhất thế giới, thuộc Đan Mạch nhưng có quyền tự trị rộng rãi.
thành phố Istanbul nằm vắt ngang hai châu lục, eo Bosphorus chảy giữa lòng.
kênh đào Suez rút ngắn đường biển từ châu Âu sang Ấn Độ, tàu bè khỏi vòng qua mũi Hảo Vọng.
kênh Panama dùng hệ thống âu thuyền nâng tàu lên hồ Gatún rồi hạ xuống phía bên kia.
nước nào có diện tích nhỏ nhất thế giới và nằm gọn trong thủ đô Roma?
toà thánh Vatican chỉ rộng chưa đầy nửa cây số vuông, do giáo hoàng đứng đầu.
Nga trải dài mười một múi giờ, khi Moscow còn sáng sớm thì Kamchatka đã xế chiều.
Trung Quốc giáp với mười bốn quốc gia, đường biên giới trên bộ dài hơn hai mươi hai ngàn cây số.
Ấn Độ đã vượt lên thành nước đông dân nhất địa cầu với hơn một tỷ bốn trăm triệu người.
Nhật Bản là quần đảo nằm trên vành đai lửa, động đất và núi lửa xảy ra như cơm bữa.
núi Phú Sĩ hình nón cân đối, đỉnh phủ tuyết, người Nhật coi là chốn linh thiêng.
Indonesia có hơn mười bảy ngàn đảo lớn nhỏ, dân theo đạo Hồi đông nhất thế giới.
vạn đảo Maldives thấp là đà mặt nước, nếu biển dâng một mét thì phần lớn lãnh thổ sẽ chìm.
Mông Cổ thảo nguyên mênh mông, dân du mục ở lều tròn, vắt sữa ngựa ủ thành rượu nhẹ.
thủ đô của Úc là Canberra chứ không phải Sydney như nhiều người lầm tưởng.
Brasilia được kiến trúc sư Oscar Niemeyer thiết kế trên vùng cao nguyên hoang vắng, nhìn từ trên không giống chiếc máy bay.
New York gồm năm quận, Manhattan chen chúc nhà chọc trời, còn công viên Trung tâm là mảng xanh quý giá.
Paris có tháp Eiffel, bảo tàng Louvre và những quán cà phê kê bàn ghế sát lề đường.
Luân Đôn nằm hai bên bờ sông Thames, đồng hồ Big Ben điểm chuông trầm hùng.
Venice dựng trên hàng triệu cọc gỗ cắm xuống đầm lầy, người ta đi lại bằng thuyền gondola.
Hà Lan có một phần tư lãnh thổ thấp hơn mực nước biển, nhờ đê, cối xay gió và máy bơm mà giữ được đất.
Na Uy nổi tiếng với vịnh hẹp vách đá dựng đứng, mùa hè có hiện tượng mặt trời lúc nửa đêm.
Iceland có suối nước nóng phun thành cột, dân dùng hơi địa nhiệt để sưởi ấm nhà cửa.
Thuỵ Sĩ nói bốn thứ tiếng, trung lập lâu đời, nức tiếng đồng hồ, sô cô la và phô mai.
Ai Cập phụ thuộc vào sông Nile từ thời các pharaoh, dân ken dày hai bên bờ.
Nigeria đông dân nhất châu Phi, dầu mỏ nhiều mà điện vẫn chập chờn.
hồ Victoria là đầu nguồn Nile Trắng, ba nước Uganda, Kenya và Tanzania cùng chia nhau mặt nước.
thác Victoria được dân bản địa gọi là làn khói sấm rền vì hơi nước bốc cao trông thấy từ rất xa.
núi Kilimanjaro nằm gần xích đạo mà trên đỉnh vẫn còn băng, song băng đang co lại nhanh chóng.
Nam Phi có ba thủ đô, trong đó Cape Town là nơi quốc hội họp.
Argentina có thảo nguyên Pampa nuôi bò, đi về phía nam là vùng Patagonia lộng gió.
Chile dài ngoằng như dải lụa, phía bắc là hoang mạc Atacama khô hạn bậc nhất, phía nam lắm sông băng.
hồ Titicaca trên dãy Andes cao gần bốn ngàn mét, người Uros bện cỏ totora thành đảo nổi để ở.
Cuba nằm chắn cửa vịnh Mexico, trồng mía và cuốn xì gà trứ danh.
Canada có đường bờ biển dài nhất thế giới, lá phong đỏ in trên quốc kỳ.
thung lũng Silicon ở California tập trung những hãng công nghệ khổng lồ.
Hawaii vốn là vương quốc độc lập, sau trở thành tiểu bang thứ năm mươi của Hoa Kỳ.
đường đổi ngày quốc tế chạy ngoằn ngoèo giữa Thái Bình Dương để khỏi cắt ngang các quần đảo.
kinh tuyến gốc đi qua đài thiên văn Greenwich, từ đó người ta tính múi giờ.
tại sao mùa hè ở bắc bán cầu lại trùng với mùa đông ở nam bán cầu?
vì trục trái đất nghiêng hơn hai mươi ba độ nên mỗi nửa cầu lần lượt ngả về phía mặt trời.
rãnh Mariana sâu gần mười một cây số, áp suất dưới đó đủ bóp bẹp tàu ngầm thông thường.
dòng biển nóng Gulf Stream sưởi ấm bờ tây châu Âu, nhờ vậy cảng Murmansk ít khi đóng băng.
hiện tượng El Niño làm nước mặt Thái Bình Dương ấm lên, gây hạn hán ở Đông Nam Á và lụt lội ở Peru.
bão nhiệt đới ở Đại Tây Dương gọi là hurricane, còn ở Tây Bắc Thái Bình Dương gọi là typhoon.
đá vôi bị nước mưa hoà tan lâu ngày tạo thành địa hình karst với hang hốc, phễu và sông ngầm.
đất phù sa màu mỡ hợp với lúa nước, đất phèn chua lét phải thau rửa mới gieo cấy được.
rừng ngập mặn Cần Giờ được UNESCO công nhận là khu dự trữ sinh quyển, có đàn khỉ dạn người hay giật đồ.
nước ta có năm mươi bốn dân tộc, trong đó người Kinh chiếm chừng tám mươi lăm phần trăm.
người Thái ở Tây Bắc dựng nhà sàn ven suối, múa xoè quanh đống lửa và uống rượu cần.
người Dao đỏ thuộc nhiều bài thuốc tắm, phụ nữ đội khăn đỏ chót, thêu thùa rất khéo.
chợ tình Khâu Vai mỗi năm họp một lần, kẻ lỡ duyên tìm về gặp lại người xưa.
người Ê Đê theo chế độ mẫu hệ, con mang họ mẹ, nhà dài nối thêm mỗi khi con gái lấy chồng.
người Ba Na dựng nhà rông mái cao vút, kể hơ mon thâu đêm bên bếp lửa.
lễ bỏ mả của người Gia Rai có tượng gỗ, đánh chiêng, mổ trâu để tiễn hồn người chết đi hẳn.
đồng bào Khmer Nam Bộ đón Tết Chol Chnam Thmay vào giữa tháng tư, đắp núi cát và tắm tượng Phật.
người Chăm theo đạo Bàni kiêng thịt heo, còn người Chăm Bàlamôn thì kiêng thịt bò.
người Hoa ở Chợ Lớn buôn bán giỏi, hội quán thờ Bà Thiên Hậu nghi ngút nhang vòng.
người Mường gọi sử thi khai thiên lập địa của mình là đẻ đất đẻ nước.
người Tày, người Nùng hát then với cây đàn tính, cúng mo cầu cho mùa màng tươi tốt.
dân tộc Rơ Măm, Ơ Đu, Brâu chỉ còn vài trăm người, thuộc diện ít người nhất.
người Inuit sống ở vùng cực, xưa xây lều băng, săn hải cẩu và đi xe chó kéo.
bộ lạc Maasai chăn bò trên thảo nguyên Kenya, quấn khăn đỏ và nhảy bật thẳng lên cao.
người Maori ở New Zealand nhảy điệu haka, lè lưỡi trợn mắt để thị uy.
người Digan lang thang khắp châu Âu, giỏi chơi đàn, xem bói và làm xiếc.
thổ dân châu Úc ném boomerang săn thú và vẽ những chấm màu kể chuyện thời mộng ảo.
người Ba Tư xưa lập nên đế quốc trải từ Ấn Độ đến biển Aegean, nay con cháu họ là dân Iran.
người Kurd đông mấy chục triệu mà không có quốc gia riêng, sống rải rác ở Thổ Nhĩ Kỳ, Iraq, Iran và Syria.
Thành phố Hồ Chí Minh ngày trước mang tên Sài Gòn, từng được mệnh danh là hòn ngọc Viễn Đông.
Cần Thơ gạo trắng nước trong, chợ nổi Cái Răng treo nông sản lên cây bẹo để rao hàng.
Hải Phòng là thành phố cảng, hè về phượng nở đỏ ối dọc sông Tam Bạc.
Huế trầm mặc với sông Hương, cầu Trường Tiền sáu vài mười hai nhịp và món cơm hến cay xé lưỡi.
Đà Nẵng bắc cầu Rồng phun lửa, phun nước vào tối cuối tuần, khách du lịch đứng xem đông nghịt.
Nha Trang nắng ấm, nước biển xanh ngắt, tháp Bà Ponagar soi bóng xuống sông Cái.
Buôn Ma Thuột được coi là thủ phủ cà phê, mùa hoa trắng muốt thơm ngát cả thành phố.
Vinh nằm bên sông Lam, quê hương của điệu ví giặm mộc mạc và món cháo lươn.
đảo Phú Quốc làm nước mắm cá cơm ủ trong thùng gỗ bời lời, lại có hồ tiêu và chó xoáy lưng.
đèo Hải Vân uốn lượn giữa mây và biển, vua Lê Thánh Tông từng khen là thiên hạ đệ nhất hùng quan.
ruộng bậc thang Mù Cang Chải mùa đổ nước loang loáng như gương, mùa lúa chín vàng óng.
Tràng An có non nước hữu tình, thuyền nan chui qua hang xuyên thuỷ tối om om.
thành phố nào ở nước ta vừa giáp biển vừa giáp Lào, mà có cả cửa khẩu quốc tế?
câu hỏi chưa chặt chẽ, bởi giáp Lào và giáp biển là nói về tỉnh, chẳng hạn Quảng Bình hay Quảng Trị cũ.
Bangkok tắc đường kinh niên, chùa Phật Ngọc mái nhọn dát vàng lấp lánh.
Viêng Chăn yên ả bên bờ Mê Kông, dân Lào hiền hoà, tháng tư té nước mừng năm mới.
đền Angkor Wat do vua Suryavarman thứ hai xây vào thế kỷ mười hai, ban đầu thờ thần Vishnu.
Singapore không có tài nguyên, phải mua nước ngọt từ Malaysia mà vẫn giàu có nhờ cảng biển và tài chính.
Brunei nhỏ bé trên đảo Borneo, quốc vương giàu nứt đố đổ vách nhờ dầu khí.
Đông Timor tách khỏi Indonesia sau trưng cầu dân ý và độc lập năm 2002.
Bhutan đo lường sự phát triển bằng tổng hạnh phúc quốc gia chứ không chỉ bằng sản lượng.
Jerusalem là đất thánh của ba tôn giáo lớn, nơi có bức tường Than Khóc và nhà thờ Mộ Thánh.
Dubai từ làng chài mò ngọc trai đã hoá thành đô thị xa hoa với toà tháp Burj Khalifa cao tám trăm mét.
xin hỏi diện tích đo thực tế lớn hơn con số ghi trong giấy tờ cũ thì phần dôi dư có được công nhận luôn hay phải đóng thêm tiền?
nếu ranh giới không thay đổi và không lấn chiếm của ai thì nhà nước cấp theo số liệu đo đạc mới, người dân chẳng phải nộp cho khoản chênh lệch.
đường vào xóm nhỏ hẹp, bà con tự nguyện hiến đất mở rộng, có nhà đập cả bờ rào lẫn chuồng bò mà không đòi một xu.
chủ nhà cũ còn để hộ khẩu ké mãi không chịu chuyển đi, người mua cứ bị gửi nhầm giấy báo nợ đến tận cửa.
hồ sơ trích lục thửa đất nộp ở bộ phận một cửa, cán bộ hẹn mười ngày làm việc nhưng lên hỏi lần nào cũng bảo đang trình ký.
việc thẩm định giá khởi điểm phải do đơn vị độc lập thực hiện, hội đồng không được tự đặt ra con số theo cảm tính.
bên mua trả góp căn hộ qua ngân hàng, đến kỳ điều chỉnh lãi suất thả nổi thì tiền hằng tháng đội lên gần gấp rưỡi.
đơn phản đối mở bãi vật liệu cạnh trường mầm non có hơn trăm chữ ký của phụ huynh, gửi ba tuần mà chưa ai hồi âm.
kỹ sư khảo sát địa chất khoan năm hố, gặp lớp bùn nhão dày mười tám mét nên khuyên dùng cọc ly tâm thay vì móng băng.
giấy tờ nhà bị anh rể đem cầm cho tiệm cầm đồ, cả họ tá hoả vì người đứng tên vẫn là ông ngoại đã khuất.
tiền thuê mặt bằng thanh toán ba tháng một lần, bên thuê tự ý dỡ vách kính thì phải khôi phục nguyên trạng khi trả lại.
trưởng ấp loa phóng thanh mời những hộ có đất dọc tuyến kênh ra nhà văn hoá nghe phổ biến phương án hỗ trợ ổn định đời sống.
vùng đệm vườn quốc gia không được mở mỏ, dựng lò gạch, còn dân sống lâu đời thì được hướng dẫn trồng xen dược liệu dưới tán.
cầu thang thoát hiểm bị chất đầy xe đạp hỏng và thùng giấy, ban quản lý lập biên bản rồi dọn sạch trong đêm.
bờ kè bằng rọ đá chắn sóng chưa nghiệm thu đã sụt, đơn vị thi công đổ tại triều cường, dân thì bảo làm dối.
trong khu phố cổ, ai sửa nhà phải giữ nguyên mái ngói âm dương, không được lắp cửa cuốn hay sơn loè loẹt.
phần đất nằm dưới chân cầu thuộc hành lang bảo vệ đường bộ, quán nước lụp xụp dựng lên rồi lại bị dẹp.
sở quy hoạch trưng bày sa bàn khu đô thị mới ven sông, mời cư dân góp ý về mật độ cây xanh và chiều cao các toà tháp.
xích đạo đi qua Ecuador, nơi người ta dựng đài kỷ niệm để du khách đứng một chân bên bắc một chân bên nam.
sông Dương Tử dài nhất châu Á, đập Tam Hiệp chắn ngang dòng phát ra lượng điện khổng lồ nhưng nhấn chìm nhiều làng cổ.
đồng bằng Bangladesh trũng thấp, gió mùa kéo về là ngập lênh láng, dân chèo xuồng trên chính con đường mình vẫn đi bộ.
Bồ Đào Nha và Tây Ban Nha cùng nằm trên bán đảo Iberia, ngăn với phần còn lại của lục địa bằng dãy Pyrénées.
Ba Lan từng bị ba cường quốc láng giềng xâu xé, biến mất khỏi bản đồ hơn trăm năm rồi mới phục quốc.
Madagascar tách khỏi châu Phi từ lâu nên có nhiều sinh vật độc nhất vô nhị như vượn cáo và cây bao báp thân phình.
New Zealand có núi tuyết, mạch nước phun và những đàn cừu đông gấp mấy lần số dân.
Kazakhstan là quốc gia rộng nhất trong số các nước không giáp đại dương, thảo nguyên bằng phẳng nối tiếp tận chân trời.
Rio de Janeiro có tượng Chúa giang tay trên đỉnh Corcovado, bãi Copacabana và lễ hội hoá trang samba cuồng nhiệt.
biển Aral ngày trước tôm cá đầy khoang, từ lúc nắn dòng tưới bông thì cạn trơ đáy, xác thuyền han rỉ nằm chỏng chơ trên cát.
thành cổ Petra ở Jordan đục thẳng vào vách sa thạch hồng, muốn tới phải lách qua khe núi hẹp dài cả cây số.
hoang mạc Gobi mùa đông lạnh âm bốn mươi độ, lạc đà hai bướu thồ hàng lầm lũi qua những đụn cát.
đầm phá Tam Giang trải dài gần bảy chục cây số, ngư dân cắm nò sáo, thả lừ bắt tôm đất với cá dìa.
hồ Ba Bể nằm giữa núi đá vôi Bắc Kạn, người Tày chèo thuyền độc mộc chở khách ngắm ao Tiên, động Puông.
thác Bản Giốc đổ thành nhiều tầng trắng xoá trên sông Quây Sơn, nửa bên này của ta, nửa bên kia thuộc Trung Quốc.
vì đâu mà nước biển lại mặn trong khi hàng ngàn con sông ngày đêm vẫn đổ vào toàn nước ngọt?
sông suối bào mòn đá mang theo muối khoáng ra khơi, nước bốc hơi đi còn muối thì ở lại tích tụ qua hàng triệu năm.
`
